const SHOWN = 5;

/** The ids that share most words with what was asked for, best first; none if nothing but a number is shared. */
export function nearestIds(asked: string, ids: string[]): string[] {
  const words = new Set(
    asked
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => /[a-z]{3,}/.test(word)),
  );
  return ids
    .map((id) => ({ id, shared: id.split('-').filter((word) => words.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.id.localeCompare(b.id))
    .slice(0, SHOWN)
    .map(({ id }) => id);
}
