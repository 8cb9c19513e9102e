/**
 * Finds, while the person reads, the proof that a browser is at work here (ALTCHA, second version). The work is done beside
 * this thread. Whatever fails, the form is sent without it.
 */
const field = document.getElementById('proof');
if (globalThis.crypto?.subtle) find().catch(() => undefined);

async function find() {
  const answer = await fetch('/api/v1/challenges?action=submit');
  if (!answer.ok) return;
  const challenge = await answer.json();
  const solution = await solve(challenge.parameters);
  field.value = btoa(JSON.stringify({ challenge, solution }));
}

async function solve({ nonce, salt, cost, keyLength, keyPrefix }) {
  const fixed = bytesOf(nonce);
  const password = new Uint8Array(fixed.length + 4);
  password.set(fixed);
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations: cost };
  for (let counter = 0; ; counter++) {
    new DataView(password.buffer).setUint32(fixed.length, counter);
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const derivedKey = hexOf(await crypto.subtle.deriveBits(parameters, key, keyLength * 8));
    if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey };
  }
}

const bytesOf = (hex) => Uint8Array.from(hex.match(/../g), (two) => parseInt(two, 16));
const hexOf = (bytes) =>
  Array.from(new Uint8Array(bytes), (one) => one.toString(16).padStart(2, '0')).join('');
