'use client';

import './globals.css';

/** The last resort, when even the layout fails: no catalogue can be relied on, so it speaks both languages. */
const WORDS = [
  {
    lang: 'en',
    title: 'Something went wrong',
    text: 'The fault is ours, not yours. Answers already accepted are saved.',
    home: '/en',
    back: 'To the start page',
  },
  {
    lang: 'ru',
    title: 'Что-то пошло не\u00a0так',
    text: 'Это наша ошибка, а\u00a0не\u00a0ваша. Уже принятые ответы сохранены.',
    home: '/ru',
    back: 'На\u00a0главную',
  },
];

export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>Vekha · Веха</title>
        <main className="mx-auto max-w-column space-y-12 px-4 py-20 sm:px-8">
          {WORDS.map(({ lang, title, text, home, back }) => (
            <section key={lang} lang={lang}>
              <h1 className="text-title">{title}</h1>
              <p className="mt-4 text-lead text-soft">{text}</p>
              <p className="mt-4">
                <a href={home} className="link inline-flex min-h-11 items-center font-semibold">
                  {back}
                </a>
              </p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
