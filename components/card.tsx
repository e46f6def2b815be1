import type { ReactNode } from 'react';

export type CardProps = {
  as?: 'div' | 'section' | 'article' | 'li';
  id?: string;
  labelledBy?: string;
  className?: string;
  children: ReactNode;
};

export const Card = ({ as: Tag = 'div', id, labelledBy, className = '', children }: CardProps) => (
  <Tag
    id={id}
    aria-labelledby={labelledBy}
    className={`rounded-card border border-line bg-surface p-5 sm:p-7 ${className}`}
  >
    {children}
  </Tag>
);
