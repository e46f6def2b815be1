import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '../../../../components/notice';
import { pageMetadata } from '../../../../components/page-metadata';
import { PageTitle } from '../../../../components/page-title';
import { Shell } from '../../../../components/shell';
import { CodeEntry } from '../../../../features/join/components/code-entry';
import { Joining } from '../../../../features/join/components/joining';
import { getPublicClassroom } from '../../../../features/join/queries';
import { codeSchema } from '../../../../features/join/schema';
import { getViewer } from '../../../../lib/session';

type Props = { params: Promise<{ code: string }> };

async function findClassroom({ params }: Props) {
  const code = codeSchema.safeParse(decodeURIComponent((await params).code));
  const classroom = code.success ? await getPublicClassroom(code.data) : null;
  return classroom && { classroom, code: code.data ?? '' };
}

export async function generateMetadata() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('join')]);
  return pageMetadata({ locale, path: '/join', title: t('title'), listed: false });
}

/** A code that is unknown, closed or of an archived class says the same. */
export default async function JoinClassPage(props: Props) {
  const [locale, found, t, errors] = await Promise.all([
    getLocale(),
    findClassroom(props),
    getTranslations('join'),
    getTranslations('errors'),
  ]);
  if (found)
    return (
      <Shell locale={locale} path={`/join/${found.code}`}>
        <Joining viewer={await getViewer()} locale={locale} {...found} />
      </Shell>
    );
  return (
    <Shell locale={locale} path="/join">
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <div className="mb-8 max-w-md">
        <Notice tone="caution">
          <p>{errors('unknown-code')}</p>
        </Notice>
      </div>
      <CodeEntry locale={locale} />
    </Shell>
  );
}
