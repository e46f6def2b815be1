import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Field, Tick } from '../../../components/field';
import { Once } from '../../../components/once';
import { LONGEST_TITLE } from '../../../domain/set-title';
import { chooseSharing, dropSet, duplicateSet, nameSet, putAway } from '../actions';
import type { SetView } from '../queries';
import { SHARE_MODES } from '../schema';
import { RestoreForm, SetForm } from './set-forms';

type Props = {
  readonly set: SetView;
  /** Was anything ever assigned of it? */
  readonly assigned: boolean;
  /** Of the page that a link shows, with everything before the token. */
  readonly shared: string;
};

/** What is done with a set as a whole. */
export function Settings({ set, assigned, shared }: Props) {
  const t = useTranslations('set.settings');
  const copyOf = useTranslations('set');
  const { id, title, archivedAt } = set;
  return (
    <div className="mt-12 space-y-10">
      {!archivedAt && (
        <>
          <section aria-labelledby="naming">
            <h2 id="naming" className="mb-4 text-heading">
              {t('naming')}
            </h2>
            <SetForm action={nameSet} set={id} label={t('save')}>
              <Field
                id="title"
                name="title"
                required
                maxLength={LONGEST_TITLE}
                defaultValue={title}
                label={t('name')}
              />
            </SetForm>
          </section>
          <Sharing set={set} shared={shared} />
        </>
      )}
      <Part name={t('copies')} text={t('copies-text')}>
        <SetForm action={duplicateSet} set={id} label={t('copy-submit')}>
          <Once />
          <Field
            id="copy-title"
            name="title"
            required
            maxLength={LONGEST_TITLE}
            defaultValue={copyOf('copy-of', { title }).slice(0, LONGEST_TITLE)}
            label={t('name')}
          />
        </SetForm>
      </Part>
      <Part name={t('archive')} text={t(archivedAt ? 'restore-text' : 'archive-text')}>
        {archivedAt ? (
          <RestoreForm set={id} />
        ) : (
          <SetForm action={putAway} set={id} label={t('archive-submit')} />
        )}
      </Part>
      <Part name={t('delete')} text={t(assigned ? 'kept' : 'delete-text')}>
        {!assigned && <SetForm action={dropSet} set={id} label={t('delete-submit')} />}
      </Part>
    </div>
  );
}

const Part = ({ name, text, children }: { name: string; text: string; children: ReactNode }) => (
  <section>
    <h2 className="text-heading">{name}</h2>
    <p className="mt-1 mb-4 text-soft">{text}</p>
    {children}
  </section>
);

function Sharing({ set: { id, shareMode, shareToken }, shared }: Omit<Props, 'assigned'>) {
  const t = useTranslations('set.settings');
  return (
    <Part name={t('share')} text={t('share-text')}>
      <SetForm action={chooseSharing} set={id} label={t('save')}>
        <div role="radiogroup" aria-label={t('share')}>
          {(['none', ...SHARE_MODES] as const).map((mode) => (
            <Tick
              key={mode}
              type="radio"
              name="mode"
              value={mode}
              defaultChecked={(shareMode ?? 'none') === mode}
              label={t(mode)}
            />
          ))}
        </div>
        {shareMode && shareToken && (
          <Field id="link" readOnly defaultValue={`${shared}${shareToken}`} label={t('link')} />
        )}
      </SetForm>
    </Part>
  );
}
