import { useTranslations } from 'next-intl';
import { ButtonLink, buttonClass } from '../../../components/button';

/** To what is kept about one. A file is fetched by a plain link: no page stands there. */
export function DataLinks() {
  const t = useTranslations('account.page');
  return (
    <p className="flex flex-wrap gap-3">
      <a className={buttonClass('plain')} href="/api/account/data" download>
        {t('download')}
      </a>
      <ButtonLink look="quiet" className="max-sm:-ml-5" href="/account/data">
        {t('delete')}
      </ButtonLink>
    </p>
  );
}
