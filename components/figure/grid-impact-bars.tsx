'use client';

import { Bar, BarChart, CartesianGrid, Cell, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { ImpactBar } from '@/lib/view/explorer/impact-rows';

type Props = { bars: ImpactBar[]; axis: string; locale: string };

/** Draws the rows as they come: a bar from low to high for each, hollow where the value is in doubt. */
export function GridImpactBars({ bars, axis, locale }: Props) {
  const number = (value: number) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }).format(value);
  const wide = window.matchMedia('(min-width: 860px)').matches;
  const titles = new Map(bars.map((row) => [row.key, row.title]));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={bars}
        layout="vertical"
        margin={{ top: 4, right: 24, bottom: 24, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid horizontal={false} stroke="var(--rule)" strokeDasharray="2 4" />
        <XAxis
          type="number"
          tickFormatter={number}
          stroke="var(--hairline)"
          tick={{ fill: 'var(--muted)', fontSize: 12 }}
          label={{ value: axis, position: 'insideBottom', offset: -14, fill: 'var(--muted)', fontSize: 13 }}
        />
        <YAxis
          type="category"
          dataKey="key"
          width={wide ? 300 : 130}
          stroke="var(--hairline)"
          tick={{ fill: 'var(--ink)', fontSize: 12 }}
          tickFormatter={(key: string) => shortened(titles.get(key) ?? key)}
        />
        <Tooltip
          cursor={{ fill: 'var(--tint)' }}
          contentStyle={{ background: 'var(--paper)', border: '1px solid var(--hairline)', color: 'var(--ink)' }}
          labelFormatter={(key) => titles.get(String(key)) ?? ''}
          formatter={(value) => [
            Array.isArray(value) ? value.map((end) => number(Number(end))).join('–') : String(value),
            axis,
          ]}
        />
        <Bar dataKey="ends" isAnimationActive={false} minPointSize={3} barSize={18}>
          {bars.map((row) => (
            <Cell
              key={row.key}
              fill={row.hollow ? 'var(--paper)' : 'var(--value-4)'}
              stroke={row.hollow ? 'var(--doubt)' : 'var(--value-5)'}
              {...(row.hollow ? { strokeDasharray: '4 3' } : {})}
            />
          ))}
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}

const LONGEST = 60;
const shortened = (title: string): string => (title.length > LONGEST ? `${title.slice(0, LONGEST - 1)}…` : title);
