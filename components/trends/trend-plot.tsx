'use client';

import { useMemo } from 'react';
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  ErrorBar,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { type ChartRow, chartRows } from '@/lib/trends/chart-rows';
import { lineDash } from '@/lib/trends/looks';
import type { Trend, TrendPanel } from '@/lib/trends/trend';
import { BarLabel } from './bar-label';
import { BarMark, Hatches, LineMark, lineInk, stackFill } from './trend-marks';
import styles from './trends.module.css';

type Props = {
  panel: TrendPanel;
  /** Names its hatches: a page holds many panels. */
  of: string;
  time: Trend['time'];
  /** How to walk through the values with keys, for those who hear the page. */
  keys: string;
};

/** One panel of a figure, drawn on the scale it is given. Arrow keys and pointers step through its rows. */
export function TrendPlot({ panel, of, time, keys }: Props) {
  const rows = useMemo(() => chartRows(panel, time), [panel, time]);
  const bars = panel.series.filter(({ look }) => look === 'bar');
  const tick = { fill: 'var(--muted)', fontSize: 12 };
  const names = new Map(
    time.by === 'step'
      ? time.steps.map(({ key, name }) => [key, name])
      : time.ticks.map(({ at, name }) => [String(at), name]),
  );
  const scale = new Map(panel.ticks.map(({ at, name }) => [at, name]));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart
        data={rows}
        margin={{ top: 24, right: 10, bottom: 0, left: 0 }}
        title={panel.name}
        desc={keys}
        stackOffset="none"
        barCategoryGap="14%"
      >
        <Hatches of={of} />
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <ReferenceLine y={0} stroke="var(--hairline)" />
        {time.by === 'step' ? (
          <XAxis
            dataKey="at"
            allowDuplicatedCategory={false}
            tick={tick}
            stroke="var(--hairline)"
            axisLine={false}
            tickLine={false}
            height={22}
            ticks={time.steps.filter(({ name }) => name).map(({ key }) => key)}
            interval="equidistantPreserveStart"
            minTickGap={6}
            tickFormatter={(at) => names.get(String(at)) ?? ''}
          />
        ) : (
          <XAxis
            dataKey="at"
            type="number"
            domain={[time.from, time.to]}
            ticks={time.ticks.map(({ at }) => at)}
            interval="equidistantPreserveStart"
            minTickGap={6}
            tick={tick}
            stroke="var(--hairline)"
            axisLine={false}
            tickLine={false}
            height={22}
            padding={{ left: 6, right: 6 }}
            tickFormatter={(at) => names.get(String(at)) ?? ''}
          />
        )}
        <YAxis
          width={AXIS}
          domain={[panel.from, panel.to]}
          ticks={panel.ticks.map(({ at }) => at)}
          tick={tick}
          axisLine={false}
          tickLine={false}
          interval={0}
          tickFormatter={(at) => scale.get(Number(at)) ?? ''}
        />
        <Tooltip
          cursor={{ fill: 'var(--tint)', stroke: 'var(--hairline)' }}
          isAnimationActive={false}
          // A step without a value speaks too, of what was read: its tooltip must not be hidden for want of numbers.
          filterNull={false}
          content={({ active, label }) => <Words row={active ? rows.find(({ at }) => at === label) : undefined} />}
        />
        {rows.every(({ marks }) => Object.keys(marks).length === 0) && (
          // A scale has no words without data; an unseen line at its foot gives it some.
          <Line dataKey={() => panel.from} stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
        )}
        {panel.series.map((series) => {
          const index = series.group?.index ?? 0;
          const value = (row: ChartRow) => row.marks[series.key]?.high ?? null;
          if (series.look === 'stack') {
            return (
              <Bar
                key={series.key}
                dataKey={value}
                name={series.name}
                stackId="all"
                isAnimationActive={false}
                fill={stackFill(index, of)}
                stroke="var(--ink)"
                strokeWidth={0.8}
              />
            );
          }
          if (series.look === 'bar') {
            return (
              <Bar
                key={series.key}
                dataKey={value}
                name={series.name}
                maxBarSize={28}
                isAnimationActive={false}
                shape={(bar) => {
                  const mark = (bar.payload as ChartRow).marks[series.key];
                  const index = bars.indexOf(series);
                  return (
                    <>
                      <BarMark {...bar} mark={mark} of={of} index={index} />
                      <BarLabel {...bar} mark={mark} place={[index, bars.length]} />
                    </>
                  );
                }}
              />
            );
          }
          return (
            <Line
              key={series.key}
              dataKey={(row: ChartRow) => row.values[series.key] ?? null}
              name={series.name}
              type={series.look === 'step' ? 'stepAfter' : 'linear'}
              stroke={series.look === 'dot' ? 'none' : lineInk(index)}
              strokeWidth={2}
              strokeDasharray={lineDash(index) ?? '0'}
              isAnimationActive={false}
              activeDot={{ r: 5 }}
              dot={({ key, cx, cy, payload }) => (
                <LineMark
                  key={key}
                  x={cx ?? 0}
                  y={cy ?? Number.NaN}
                  mark={(payload as ChartRow).marks[series.key]}
                  index={index}
                />
              )}
            >
              <ErrorBar
                dataKey={(row: ChartRow) => row.reach[series.key] ?? [0, 0]}
                width={0}
                stroke={lineInk(index)}
                strokeWidth={1.5}
                isAnimationActive={false}
              />
            </Line>
          );
        })}
      </ComposedChart>
    </ResponsiveContainer>
  );
}

/** Room for the words of the scale; the strip beneath begins where it ends. */
export const AXIS = 58;

function Words({ row }: { row: ChartRow | undefined }) {
  return (
    <div role="status" className={row && row.words.length > 0 ? styles.tip : undefined}>
      {row?.words.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
