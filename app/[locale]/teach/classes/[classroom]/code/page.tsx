import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '../../../../../../components/notice';
import { pageMetadata } from '../../../../../../components/page-metadata';
import { PageTitle } from '../../../../../../components/page-title';
import { Shell } from '../../../../../../components/shell';
import { CodeForm } from '../../../../../../features/classroom/components/code-form';
import { CodePoster } from '../../../../../../features/classroom/components/code-poster';
import { LocalAddress } from '../../../../../../features/classroom/components/local-address';
import { Link } from '../../../../../../i18n/navigation';
import { type ClassParams, loadClassroom } from '../../load';

export async function generateMetadata({ params }: ClassParams) {
  const { classroom } = await loadClassroom((await params).classroom);
  const [locale, t] = await Promise.all([getLocale(), getTranslations('classroom.code')]);
  const title = t('title-of', { name: classroom.name });
  const path = `/teach/classes/${classroom.id}/code`;
  return pageMetadata({ locale, path, title, listed: false });
}

export default async function CodePage({ params }: ClassParams) {
  const { classroom } = await loadClassroom((await params).classroom);
  const [locale, t] = await Promise.all([getLocale(), getTranslations('classroom')]);
  const { id, name, code, codeOpen, archivedAt } = classroom;
  const open = codeOpen && !archivedAt;
  const target = { locale, classroom: id, from: 'code' } as const;
  return (
    <Shell locale={locale} section="teach" path={`/teach/classes/${id}/code`}>
      <PageTitle over={<Link href={`/teach/classes/${id}`}>{t('sheet.back')}</Link>}>
        {name}
      </PageTitle>
      {open && <LocalAddress />}
      {open ? (
        <CodePoster code={code} locale={locale} />
      ) : (
        <Notice tone="caution">
          <p>{t('code.closed')}</p>
        </Notice>
      )}
      {!archivedAt && (
        <div className="mt-10 flex justify-center">
          <CodeForm {...target} intent={open ? 'close' : 'open'}>
            {t(open ? 'code.close' : 'code.reopen')}
          </CodeForm>
        </div>
      )}
    </Shell>
  );
}
