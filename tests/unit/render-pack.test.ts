import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { specOf } from '../../domain/fact-kinds';
import { listQuestions } from '../../domain/generate/bank';
import { indexPack, type PackIndex } from '../../domain/pack-index';
import type { Phrase, Question } from '../../domain/question';
import { citationsOf, eventPhrase, statementsOf } from '../../domain/statement';
import { LOCALES, type Locale } from '../../domain/vocabulary';
import { readPackFiles } from '../../features/pack/format/files';
import { parsePack } from '../../features/pack/format/parse';
import { makeRenderer, type Renderer } from '../../i18n/render';

const FOLDER = fileURLToPath(new URL('../../prisma/packs/japan-kazakhstan', import.meta.url));

let index: PackIndex;
let questions: Question[];
const renderers = {} as Record<Locale, Renderer>;

beforeAll(async () => {
  const parsed = parsePack(await readPackFiles(FOLDER));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  index = indexPack(parsed.value);
  questions = [...listQuestions(index, { seed: 'render' })];
  for (const locale of LOCALES) renderers[locale] = makeRenderer(index, locale);
});

const phrasesOf = (question: Question): Phrase[] => [
  question.stem,
  ...(question.statement ? [question.statement] : []),
  ...question.prompts.map(({ phrase }) => phrase),
  ...question.explanation,
  ...question.citations.map(({ says }) => says),
];

/** What is wrong with a text of the pack, or nothing. */
function fault(text: string, locale: Locale): string | null {
  const strange = locale === 'ru' ? /[A-Za-z“”]/ : /[\u0400-\u04ff«»]/;
  if (/[{}#]|undefined|["']/.test(text)) return 'a hole or a straight quote';
  if (/[ \u00a0]{2}|\s[.,?]|^\s|\s$/.test(text)) return 'a space too many';
  if (!/^[“«]?[\p{Lu}\p{N}]/u.test(text)) return 'a small first letter';
  if (strange.test(text)) return 'the other language';
  return locale === 'ru' && /[^\u00a0]—/.test(text) ? 'a dash that may begin a line' : null;
}

const faultsIn = (texts: Iterable<string>, locale: Locale) =>
  [...new Set(texts)].flatMap((text) => {
    const wrong = fault(text, locale);
    return wrong ? [`${wrong}: ${text}`] : [];
  });

describe('the built-in pack in words', () => {
  it.each(LOCALES)('has no faulty sentence among its facts (%s)', (locale) => {
    const { phrase } = renderers[locale];
    const texts = index.pack.facts.flatMap((fact) => [
      ...statementsOf(index, fact).map(phrase),
      ...citationsOf(index, fact).map(({ says }) => phrase(says)),
      ...(specOf(fact.kind).time === 'none' ? [] : [phrase(eventPhrase(fact))]),
    ]);
    expect(texts.length).toBeGreaterThan(150);
    expect(faultsIn(texts, locale)).toEqual([]);
  });

  it.each(LOCALES)('has none among its questions (%s)', (locale) => {
    const { phrase, option } = renderers[locale];
    const texts = questions.flatMap((question) => [
      ...phrasesOf(question).map(phrase),
      ...question.options.map(({ content }) => option(content)),
    ]);
    expect(texts.length).toBeGreaterThan(1500);
    expect(faultsIn(texts, locale)).toEqual([]);
  });

  it.each(LOCALES)('never shows two options of a question as the same words (%s)', (locale) => {
    for (const { id, options, prompts } of questions) {
      const shown = options.map(({ content }) => renderers[locale].option(content));
      expect(new Set(shown).size, id).toBe(options.length);
      const left = prompts.map(({ phrase }) => renderers[locale].phrase(phrase));
      expect(new Set(left).size, id).toBe(prompts.length);
    }
  });

  it.each([
    [
      'diplomatic-relations-established',
      'Kazakhstan and Japan established diplomatic relations on 26 January 1992.',
      'Казахстан и_Япония установили дипломатические отношения 26_января 1992_года.',
    ],
    [
      'visit-of-koizumi-2006',
      'Junichiro Koizumi, the Prime Minister of Japan, paid an official visit to Kazakhstan on 28–29 August 2006.',
      'Премьер-министр Японии Дзюнъитиро Коидзуми посетил Казахстан с_официальным визитом 28–29_августа 2006_года.',
    ],
    [
      'ctbt-conference-co-chaired',
      'In 2015–2017, Kazakhstan and Japan co-chaired the 9th Conference on Facilitating the Entry into Force of the Comprehensive Nuclear-Test-Ban Treaty (CTBT).',
      'В_2015–2017_годах Казахстан и_Япония были сопредседателями 9-й Конференции по содействию вступлению в_силу Договора о_всеобъемлющем запрещении ядерных испытаний (ДВЗЯИ).',
    ],
    [
      'partnership-became-extended-strategic',
      'Kazakhstan and Japan raised their relations to the level of extended strategic partnership in November 2016.',
      'Казахстан и_Япония повысили уровень своих отношений до расширенного стратегического партнёрства в_ноябре 2016_года.',
    ],
    [
      'parliamentary-league-chairman-kawamura',
      'As of 23 March 2019, Takeo Kawamura was the Chairman of the Japanese Parliamentary League of Friendship with Kazakhstan.',
      'По состоянию на 23_марта 2019_года Такэо Кавамура занимает должность председателя Японской парламентской лиги дружбы с_Казахстаном.',
    ],
    [
      'visits-of-members-of-government-of-kazakhstan',
      'There were 12 visits to Japan at the level of members of the Government of Kazakhstan (other than the Prime Minister and the Minister of Foreign Affairs) between 1992 and 2016.',
      'С_1992 по 2016_год состоялось 12_визитов в_Японию на уровне членов Правительства Казахстана (кроме премьер-министра и_министра иностранных дел).',
    ],
    [
      'embassy-of-japan-moved-to-astana',
      'As of 23 March 2019, the Embassy of Japan in Kazakhstan had been operating in Nur-Sultan (now Astana) since January 2005.',
      'По состоянию на 23_марта 2019_года посольство Японии в_Казахстане с_января 2005_года работает в_Нур-Султане (ныне Астана).',
    ],
    [
      'nazarbayev-first-president',
      'Nursultan Nazarbayev was the first to serve as the President of Kazakhstan.',
      'Нурсултан Назарбаев был первым президентом Казахстана.',
    ],
    [
      'visits-of-minister-of-foreign-affairs-of-kazakhstan',
      'There were four visits to Japan at the level of Ministers of Foreign Affairs of Kazakhstan (other than those who were also Secretary of State) between 1992 and 2016.',
      'С_1992 по 2016_год состоялись четыре визита в_Японию на уровне министров иностранных дел Казахстана (кроме тех, кто был и_государственным секретарём).',
    ],
    [
      'visits-of-secretary-of-state-of-kazakhstan',
      'There were two visits to Japan at the level of Secretaries of State of Kazakhstan (other than those who were also Minister of Foreign Affairs) between 1992 and 2016.',
      'С_1992 по 2016_год состоялись два визита в_Японию на уровне государственных секретарей Казахстана (кроме тех, кто был и_министром иностранных дел).',
    ],
    [
      'kawamura-former-secretary-general',
      'Takeo Kawamura formerly served as the Chief Cabinet Secretary of Japan.',
      'Такэо Кавамура ранее занимал должность генерального секретаря Кабинета министров Японии.',
    ],
    [
      'prisoners-in-karlag',
      'Karlag held 15,735 Japanese prisoners of war.',
      'Число японских военнопленных, содержавшихся в_Карлаге,_— 15_735.',
    ],
  ])('says %s as a teacher would', (slug, english, russian) => {
    const [statement] = statementsOf(index, index.fact(slug));
    if (!statement) throw new Error(`no statement for ${slug}`);
    expect(renderers.en.phrase(statement)).toBe(english);
    expect(renderers.ru.phrase(statement)).toBe(russian.replaceAll('_', '\u00a0'));
  });

  it('tells where a source says the one and where the other, when it contradicts itself', () => {
    const said = statementsOf(index, index.fact('visits-of-members-of-government-of-japan'));
    const begun = (locale: Locale) => said.map((each) => renderers[locale].phrase(each));
    expect(begun('en').map((text) => text.replace(/ visits .*/, ''))).toEqual([
      'According to “Bilateral relations” (paragraph 11), there were five',
      'According to another place in the same paragraph of “Bilateral relations”, there were four',
    ]);
    expect(begun('ru')[0]).toMatch(
      /^Согласно источнику «Двусторонние отношения» \(абзац\u00a011\), с/,
    );
    expect(begun('ru')[1]).toMatch(/^Согласно другому месту того же абзаца источника «Двуст/);
  });
});
