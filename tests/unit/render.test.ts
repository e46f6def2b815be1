import { describe, expect, it } from 'vitest';
import type { Arg, Phrase } from '../../domain/question';
import { makeRenderer } from '../../i18n/render';
import { names } from '../fixtures/names';

const en = makeRenderer(names, 'en');
const ru = makeRenderer(names, 'ru');

const of = (...slugs: string[]): Arg => ({ type: 'entities', slugs });
const at = (time: string): Arg => ({ type: 'time', time });
const times = (count: number): Arg => ({ type: 'count', count });
const say = (key: string, args: Phrase['args']): [string, string] => {
  const plain = (text: string) => text.replaceAll('\u00a0', '_');
  return [plain(en.phrase({ key, args })), plain(ru.phrase({ key, args }))];
};

describe('a fact in words', () => {
  it('agrees in gender and number with who acts', () => {
    const visit = (office: string) =>
      say('facts.visit.statement', { office: of(office), host: of('japan'), time: at('1994') })[1];
    expect(visit('minister')).toBe('Министр посетил Японию в_1994_году.');
    expect(visit('queen')).toBe('Королева посетила Японию в_1994_году.');
    expect(visit('prisoners')).toBe('Пленные посетили Японию в_1994_году.');
  });

  it('joins several parties in the case the sentence needs', () => {
    expect(say('facts.relations.event', { actor: of('kazakhstan', 'japan') })).toEqual([
      'The establishment of diplomatic relations between Kazakhstan and Japan',
      'Установление дипломатических отношений между Казахстаном и_Японией',
    ]);
  });

  it('says nothing of a time it has not', () => {
    expect(
      say('facts.recognition.statement', { actor: of('japan'), counterpart: of('kazakhstan') }),
    ).toEqual([
      'Japan recognised the independence of Kazakhstan.',
      'Япония признала независимость Казахстана.',
    ]);
  });

  it.each([
    [1, 'There was one visit to Kazakhstan at the level of', 'Состоялся один визит в_Казахстан'],
    [2, 'There were two visits to Kazakhstan at the level of', 'Состоялись два визита в_Казахстан'],
    [
      5,
      'There were five visits to Kazakhstan at the level of',
      'Состоялось пять визитов в_Казахстан',
    ],
    [12, 'There were 12 visits to Kazakhstan at the level of', 'Состоялось 12_визитов в_Казахстан'],
    [21, 'There were 21 visits to Kazakhstan at the level of', 'Состоялся 21_визит в_Казахстан'],
  ])('counts %d', (count, english, russian) => {
    const args = { office: of('minister'), host: of('kazakhstan'), count: times(count) };
    expect(say('facts.visit-count.statement', args)).toEqual([
      `${english} ministers of Japan.`,
      `${russian} на уровне министра.`,
    ]);
  });

  it('groups the digits of a large count', () => {
    const args = { place: of('astana'), group: of('prisoners'), count: times(15_735) };
    expect(say('facts.internees.statement', args)).toEqual([
      'Astana held 15,735 Japanese prisoners of war.',
      'Число пленных, содержавшихся в_Астане,_— 15_735.',
    ]);
  });

  it.each([
    [1, 'once', 'один раз'],
    [2, 'twice', 'дважды'],
    [3, 'three times', 'три раза'],
    [5, 'five times', 'пять раз'],
    [11, '11 times', '11_раз'],
  ])('says how often: %d', (count, english, russian) => {
    const [person, host] = [of('queen'), of('kazakhstan')];
    const args = { person, office: of('minister'), host, count: times(count) };
    expect(say('facts.visit-count.statement', args)).toEqual([
      `The Queen, a minister of Japan, visited Kazakhstan ${english}.`,
      `Министр королева посетила Казахстан ${russian}.`,
    ]);
  });

  it.each([20_271, 20_272, 20_275, 12_001])('gives %d prisoners in the same words', (count) => {
    const args = { place: of('astana'), group: of('prisoners'), count: times(count) };
    const figures = String(count).replace(/(?=\d{3}$)/, '_');
    expect(say('facts.internees.statement', args)[1]).toBe(
      `Число пленных, содержавшихся в_Астане,_— ${figures}.`,
    );
  });

  it('says in the question that sources differ, where any of their answers is accepted', () => {
    const args = { person: of('queen'), office: of('minister'), host: of('kazakhstan') };
    expect(say('facts.visit-count.ask-disputed.count', args)).toEqual([
      'How many times did the Queen, a minister of Japan, visit Kazakhstan? The sources give different figures here; any of them is accepted.',
      'Сколько раз министр королева посещала Казахстан? Данные в_источниках расходятся; засчитывается любое из приведённых чисел.',
    ]);
  });

  it('stands under the name of its source where that is given', () => {
    const args = {
      actor: of('japan'),
      counterpart: of('kazakhstan'),
      source: { type: 'source', slug: 's' } as const,
    };
    expect(say('facts.recognition.statement', args)).toEqual([
      'According to “Bilateral relations”, Japan recognised the independence of Kazakhstan.',
      'Согласно источнику «Двусторонние отношения», Япония признала независимость Казахстана.',
    ]);
  });

  it('begins with the day it is good for', () => {
    const args = {
      person: of('queen'),
      office: of('minister'),
      asOf: at('2019-03-23'),
      time: at('2016-04'),
    };
    expect(say('facts.tenure.statement', args)).toEqual([
      'As of 23 March 2019, the Queen had been a minister of Japan since April 2016.',
      'По состоянию на 23_марта 2019_года королева с_апреля 2016_года занимает должность министра.',
    ]);
  });

  it('is an error where its message needs what it has not', () => {
    expect(() => ru.phrase({ key: 'facts.recognition.statement', args: {} })).toThrow('actor');
    expect(() => ru.phrase({ key: 'facts.no-such-kind.statement', args: {} })).toThrow();
  });
});

describe('a name that changed', () => {
  it.each([
    [undefined, 'Astana', 'Астана'],
    ['2004', 'Astana', 'Астана'],
    ['2020', 'Nur-Sultan', 'Нур-Султан'],
    ['2019-03-23', 'Nur-Sultan', 'Нур-Султан'],
    ['2019', 'Astana', 'Астана'],
    ['2022-09-16', 'Nur-Sultan', 'Нур-Султан'],
    ['2022-09', 'Astana', 'Астана'],
    ['--08-29', 'Astana', 'Астана'],
  ])('at %s', (time, english, russian) => {
    expect(en.name('astana', time)).toBe(english);
    expect(ru.name('astana', time)).toBe(russian);
  });

  it('follows the time of the sentence, unless the argument bears its own', () => {
    const opened = (place: Arg) =>
      say('facts.embassy-opening.statement', {
        actor: of('japan'),
        host: of('kazakhstan'),
        place,
        time: at('2020'),
      })[1];
    expect(opened(of('astana'))).toContain('в_Нур-Султане');
    expect(opened({ type: 'entities', slugs: ['astana'], at: '2004' })).toContain('в_Астане');
  });

  it('is followed by that of today in a sentence, for whoever knows only one of them', () => {
    const moved = {
      actor: of('japan'),
      host: of('kazakhstan'),
      place: { type: 'entities', slugs: ['astana'], at: '2019-03-23' },
      time: at('2005-01'),
      asOf: at('2019-03-23'),
    } as const;
    expect(say('facts.embassy-move.statement', moved)).toEqual([
      'As of 23 March 2019, the Embassy of Japan in Kazakhstan had been operating in Nur-Sultan (now Astana) since January 2005.',
      'По состоянию на 23_марта 2019_года посольство Японии в_Казахстане с_января 2005_года работает в_Нур-Султане (ныне Астана).',
    ]);
  });
});

describe('an option', () => {
  it('begins with a capital and stands in the nominative', () => {
    expect(en.option({ type: 'entity', slug: 'senate' })).toBe('The Senate');
    expect(ru.option({ type: 'entity', slug: 'queen' })).toBe('Королева');
    expect(ru.option({ type: 'time', time: '1993-01' })).toBe('Январь 1993\u00a0года');
    expect(en.option({ type: 'count', count: 15_735 })).toBe('15,735');
    expect(ru.option({ type: 'count', count: 15_735 })).toBe('15\u00a0735');
  });
});
