// The build without what old loaders need, so that what is not used can be left out.
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
