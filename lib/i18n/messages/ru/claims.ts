import type { checkedClaims as en } from '@/lib/i18n/messages/en/claims';

/** The page /claims. */
export const checkedClaims: Record<keyof typeof en, string> = {
  'claims.title': 'Проверенные утверждения',
  'claims.lead':
    'Что утверждают пять статей о незаконном майнинге в Казахстане и Таджикистане: нашими словами, с тем, что мы об этом нашли, и с расчётом, если он возможен. С этих статей начался проект; большую часть сказанного в них повторяют и другие.',
  'claims.leadTwo':
    'Первая отметка показывает, насколько утверждение подтверждают другие источники, вторая — могут ли быть верны его числа; вторую вычисляют те же проверки, что и в делах. Они могут расходиться: число могут сообщать все, и всё же оно невозможно.',
  'claims.counts': 'Что нашлось',
  'claims.finding': 'Источники',
  'claims.verdict': 'Расчёт',
  'claims.statements': 'Утверждений',
  'claims.noTest': 'проверок нет',
  'claims.all': 'всего',
  'claims.contents': 'Что утверждается',
  'claims.topic.east-kazakhstan': 'Дело в Восточном Казахстане',
  'claims.topic.kazakhstan': 'Казахстан: правила и цифры',
  'claims.topic.calculator': 'Калькулятор одной из статей',
  'claims.topic.tajikistan': 'Таджикистан',
  'claims.topic.world': 'Мир',
  'finding.confirmed': 'подтверждено',
  'finding.partly': 'подтверждено отчасти',
  'finding.as-reported': 'как сообщается',
  'finding.aggregator-only': 'только на агрегаторе',
  'finding.not-found': 'источника не найдено',
  'finding.contradicted': 'опровергнуто источниками',
  'finding.confirmed.means': 'источник ближе к событию говорит то же',
  'finding.partly.means': 'часть верна, часть нет',
  'finding.as-reported.means': 'так во всех пересказах; первоисточник не найден',
  'finding.aggregator-only.means': 'так пишет только сайт, который переписывает чужие новости',
  'finding.not-found.means': 'ничто из найденного этого не подтверждает',
  'finding.contradicted.means': 'источники надёжнее говорят иное',
  'claims.by': 'Кто утверждает',
  'claims.who': 'Источник утверждения: {names}',
  'claims.why': 'Почему',
  'claims.better': 'Сравните с',
  'claims.case': 'Дело',
  'claims.sums':
    '{count, plural, one {Открыть # расчёт} few {Открыть # расчёта} many {Открыть # расчётов} other {Открыть # расчёта}}',
  'claims.test': '{number}: {verdict}, в сравнении с {low}–{high}',
  'claims.date.after-press':
    '{number}: {verdict}. Отнесено к дате «{date}», но об этом сказано уже в тексте от {press}.',
  'claims.date.former-name': '{number}: {verdict}. Название «{name}» к выходу текста уже не употреблялось.',
  'claims.link': 'Ссылка на это утверждение',
  'claims.take': 'Все утверждения с расчётами одним файлом:',
  'claims.method': 'Как устроены проверки',
};
