/** Fetches one of the site's own files. An answer that is no good becomes an error that names the address. */
export async function fetchJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return answer.json() as Promise<T>;
}
