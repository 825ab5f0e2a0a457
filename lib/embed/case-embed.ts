import { type Child, element, type Markup } from '@/lib/figure/draw/markup';
import { isDoubtful, stateMark } from '@/lib/figure/draw/state-mark';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type Translate, translator } from '@/lib/i18n/translate';
import type { FrozenCase } from '@/lib/release/release';
import type { ClaimRow, Words } from '@/lib/view/case/claim-rows';
import { creditLine, type Frame, frozenOf } from './frozen';
import { away, embedPage } from './page/embed-page';

/** Values shown at once, of different things; the rest unfold. */
const SHOWN = 4;

/** A case in a frame: what is known of it, each value as reported with its state, and all its sources. */
export function caseEmbed(model: FrozenCase, living: string, frame: Frame, locale: SiteLocale): string {
  const t = translator(locale);
  const shown = model.claims
    .filter(({ what }, index) => model.claims.findIndex((other) => other.what === what) === index)
    .slice(0, SHOWN);
  const rest = model.claims.filter((claim) => !shown.includes(claim));
  const href = frame.site + living;
  return embedPage({
    locale,
    title: model.title,
    main: [
      element('h1', {}, model.title),
      element(
        'dl',
        {},
        ...model.facts
          .filter(({ name }) => name !== t('case.kind'))
          .map((fact) =>
            element('div', {}, element('dt', {}, fact.name), element('dd', spoken(fact.value), fact.value.text)),
          ),
      ),
      model.alert !== '' && element('p', { class: 'alert' }, away(href, model.alert)),
      element('h2', {}, t('case.claims')),
      model.claims.length === 0 && element('p', {}, t('case.noClaims')),
      model.claims.length > 0 && claimList(shown, t),
      rest.length > 0 &&
        element(
          'details',
          {},
          element('summary', {}, t('embed.moreClaims', { count: rest.length })),
          claimList(rest, t),
        ),
      element('h2', {}, t('embed.sources')),
      sourceList(model),
    ],
    credit: creditLine(frame, locale),
    frozen: frozenOf(frame, href, locale),
    open: { href, text: t('embed.open.case') },
  });
}

const spoken = ({ lang }: Words) => ({ lang });

function claimList(claims: ClaimRow[], t: Translate): Markup {
  return element(
    'ul',
    { class: 'claims' },
    ...claims.map((claim) => {
      const value = claim.state === 'unit-in-doubt' ? t('figure.quoted', { text: claim.value.text }) : claim.value.text;
      return element(
        'li',
        {},
        element(
          'svg',
          { class: 'llf', width: 13, height: 13, viewBox: '0 0 12 12', 'aria-hidden': 'true' },
          stateMark(claim.state),
        ),
        element(
          'div',
          {},
          element('small', {}, claim.what),
          element('b', { class: isDoubtful(claim.state) && 'warn', ...spoken(claim.value) }, value),
          ` [${claim.sources.join(', ')}]`,
          element('small', {}, ...said(claim)),
          claim.doubt &&
            element('small', { class: 'warn', ...spoken(claim.doubt) }, `${t('case.doubt')}: ${claim.doubt.text}`),
        ),
      );
    }),
  );
}

/** The state in words, and every remark in its own language. */
const said = (claim: ClaimRow): Child[] => [
  claim.stateName,
  ...claim.remarks.flatMap((remark): Child[] => [' · ', element('span', spoken(remark), remark.text)]),
];

/** The pages by number, with who published them. */
function sourceList({ evidence: { voices, others } }: FrozenCase): Markup {
  const rows = [...voices.flatMap(({ own, echoes }) => [...(own ? [own] : []), ...echoes]), ...others];
  return element(
    'ol',
    {},
    ...rows
      .sort((a, b) => a.number - b.number)
      .map(({ number, publisher, url }) => element('li', { value: number }, url ? away(url, publisher) : publisher)),
  );
}
