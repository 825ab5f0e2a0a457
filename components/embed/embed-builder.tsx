'use client';

import { useMemo, useState } from 'react';
import { CopyButton } from '@/components/tool/copy-button';
import { useAddress } from '@/components/use-address';
import { isAccent, lookQuery } from '@/lib/embed/snippet';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type Phrases, speechFrom } from '@/lib/i18n/speech';
import styles from './embed.module.css';
import type { EmbedChoice, FrozenStamp } from './embed-choice';
import { embedCode, framePath } from './embed-code';
import { Choice, Typed } from './embed-fields';
import { EmbedPreview } from './embed-preview';

type Props = {
  charts: EmbedChoice[];
  cases: EmbedChoice[];
  site: string;
  release: FrozenStamp | null;
  locale: SiteLocale;
  phrases: Phrases;
};

const PLAIN = { theme: 'light', accent: '', font: 'sans' };

/** Chooses what to show and how, and gives the code and a live example. What is shown stands in the address. */
export function EmbedBuilder({ charts, cases, site, release, locale, phrases }: Props) {
  const { t } = useMemo(() => speechFrom(phrases, locale), [phrases, locale]);
  const [query, setQuery] = useAddress();
  const [look, setLook] = useState(PLAIN);
  const [frozen, setFrozen] = useState(false);
  const asked = new URLSearchParams(query).get('show');
  const all = [...charts, ...cases];
  const choice = all.find(({ show }) => show === asked) ?? charts[0];
  if (!choice) return null;
  const isCase = cases.includes(choice);
  const version = frozen && release && choice.frozen ? release.version : '';
  const code = embedCode(choice, version, lookQuery(look), site, locale);
  const show = (name: string) => setQuery(name ? `show=${name}` : '');
  const options = (
    name: 'theme' | 'font',
    values: readonly ('light' | 'dark' | 'auto' | 'sans' | 'serif' | 'system')[],
  ) => values.map((value) => ({ value, text: t(`embed.${name}.${value}` as 'embed.theme.light') }));
  return (
    <>
      {asked !== null && choice.show !== asked && (
        <p className={styles.ignored} role="status">
          {t('embed.ignored')}
        </p>
      )}
      <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <Choice
          label={t('embed.what')}
          value={isCase ? 'cases' : choice.show}
          choices={[
            ...charts.map((one) => ({ value: one.show, text: one.words })),
            { value: 'cases', text: t('embed.what.cases') },
          ]}
          choose={(name) => show(name === 'cases' ? (cases[0]?.show ?? '') : name)}
          wide
        />
        {isCase && (
          <Choice
            label={t('embed.what.cases')}
            value={choice.show}
            choices={cases.map((one) => ({ value: one.show, text: one.words }))}
            choose={show}
            wide
          />
        )}
        {release && choice.frozen && (
          <Choice
            label={t('embed.version')}
            value={frozen ? 'frozen' : 'living'}
            choices={[
              { value: 'living', text: t('embed.living') },
              { value: 'frozen', text: t('embed.frozenAs', release) },
            ]}
            choose={(value) => setFrozen(value === 'frozen')}
          />
        )}
        <Choice
          label={t('embed.theme')}
          value={look.theme}
          choices={options('theme', ['light', 'dark', 'auto'])}
          choose={(theme) => setLook({ ...look, theme })}
        />
        <Choice
          label={t('embed.font')}
          value={look.font}
          choices={options('font', ['sans', 'serif', 'system'])}
          choose={(font) => setLook({ ...look, font })}
        />
        <Typed
          label={t('embed.accent')}
          hint={t('embed.accentHint')}
          error={look.accent === '' || isAccent(look.accent) ? '' : t('embed.accentWrong')}
          value={look.accent}
          type={(accent) => setLook({ ...look, accent: accent.trim() })}
        />
      </form>
      <h2 id="code">{t('embed.code')}</h2>
      <pre className={styles.code}>{code}</pre>
      <CopyButton text={t('embed.copy')} done={t('embed.copied')} copy={code} />
      <h2>{t('embed.preview')}</h2>
      <EmbedPreview
        title={choice.title}
        src={framePath(choice, version, locale) + lookQuery(look)}
        height={choice.height}
      />
    </>
  );
}
