import type { ComponentProps } from 'react';
import { Link } from '../i18n/navigation';

export type ButtonLook = 'primary' | 'plain' | 'quiet';

const base =
  'inline-flex min-h-12 items-center justify-center gap-2 rounded-control px-5 py-2.5 text-center font-semibold ' +
  'leading-tight no-underline transition-colors no-print disabled:opacity-55 disabled:cursor-default';

const looks: Record<ButtonLook, string> = {
  primary: 'border border-transparent bg-accent text-on-accent hover:bg-accent-deep',
  plain: 'border border-edge bg-surface text-ink hover:border-accent hover:text-accent',
  quiet: 'border border-transparent text-accent hover:bg-wash hover:text-accent-deep',
};

export const buttonClass = (look: ButtonLook = 'primary', more = '') =>
  `${base} ${looks[look]} ${more}`;

export type ButtonProps = ComponentProps<'button'> & { look?: ButtonLook };

export const Button = ({ look, className, type = 'submit', ...rest }: ButtonProps) => (
  <button type={type} className={buttonClass(look, className)} {...rest} />
);

export type ButtonLinkProps = ComponentProps<typeof Link> & { look?: ButtonLook };

export const ButtonLink = ({ look, className, ...rest }: ButtonLinkProps) => (
  <Link className={buttonClass(look, className)} {...rest} />
);
