import { createHash } from 'node:crypto';

/**
 * The only script in an embed: it tells the page around it how high its content is, without the room
 * that is left over, as a number, when that changes or when that page asks. It reads nothing, and hears
 * no one but that page.
 */
export const EMBED_SCRIPT =
  "(()=>{const p=parent,q=s=>document.querySelector(s),m=q('main'),r=q('.rest');if(p===window||!m||!r)return;const h=e=>e.getBoundingClientRect().height,s=()=>p.postMessage(Math.ceil(h(m)-h(r)),'*');new ResizeObserver(s).observe(m);addEventListener('message',e=>{if(e.source===p)s()})})()";

const hashOf = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/**
 * What a policy must allow for embeds to tell their height: today's script, and, once it changes, each
 * earlier one too, since frozen embeds keep theirs.
 */
export const EMBED_SCRIPT_HASHES: readonly string[] = [hashOf(EMBED_SCRIPT)];
