/** A mark placed on the screen, with the cases drawn at it. */
export type Placed = { key: string; x: number; y: number; cases: string[] };
/** Marks that stand as one: its keys, its middle on the screen, and its distinct cases. */
export type Cluster = { keys: string[]; x: number; y: number; cases: string[] };

/**
 * Joins marks until no two boxes overlap, so that each can be told apart and hit. `half` is half the side of the
 * box that a number of cases needs, in pixels. Written here because libraries for clustering bound the distance
 * within a cluster, not the one between clusters.
 */
export function clusters(marks: Placed[], half: (cases: number) => number): Cluster[] {
  const found: Cluster[] = marks.map(({ key, ...rest }) => ({ keys: [key], ...rest }));
  for (;;) {
    const pair = nearestOverlap(found, half);
    if (!pair) return found;
    const [a, b] = pair;
    const weight = a.cases.length + b.cases.length;
    const joined: Cluster = {
      keys: [...a.keys, ...b.keys],
      x: (a.x * a.cases.length + b.x * b.cases.length) / weight,
      y: (a.y * a.cases.length + b.y * b.cases.length) / weight,
      cases: [...new Set([...a.cases, ...b.cases])],
    };
    found.splice(found.indexOf(a), 1);
    found.splice(found.indexOf(b), 1, joined);
  }
}

/** Of all pairs whose boxes overlap, the one whose middles are nearest. */
function nearestOverlap(all: Cluster[], half: (cases: number) => number): [Cluster, Cluster] | undefined {
  let best: { pair: [Cluster, Cluster]; distance: number } | undefined;
  for (const [index, a] of all.entries()) {
    for (const b of all.slice(index + 1)) {
      const distance = Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
      const room = half(a.cases.length) + half(b.cases.length);
      if (distance < room && (!best || distance < best.distance)) best = { pair: [a, b], distance };
    }
  }
  return best?.pair;
}
