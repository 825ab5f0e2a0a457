import type { Dataset } from '@/lib/dataset/build-dataset';
import type { Case } from '@/lib/schema/case';
import { sameEvents, wholesOf } from './ties';

/** Cases of mining that are no part of another one in the record, and of one event only one. */
export function eventsOf(dataset: Dataset): { events: Case[]; again: Case[] } {
  const mining = dataset.cases.filter(({ subject }) => subject === 'mining');
  const byId = new Map(mining.map((record) => [record.id, record]));
  const head = sameEvents(byId);
  const seen = new Set<string>();
  const events: Case[] = [];
  const again: Case[] = [];
  for (const record of [...mining].reverse()) {
    const event = head(record.id);
    const isPart = wholesOf(record.id, byId).some((up) => byId.has(up));
    if (isPart || seen.has(event)) again.push(record);
    else events.push(record);
    if (!isPart) seen.add(event);
  }
  return { events, again };
}
