'use client';

import { useTranslations } from 'next-intl';
import { createContext, use, type ReactNode } from 'react';
import { Link } from '@/lib/unsaved-changes/link';
import classes from './page.module.css';

/** What the frame puts into every page's top line. */
interface TopLine {
  /** Before the title: opens the menu on small screens. */
  start?: ReactNode;
  /** In the middle: search. */
  middle?: ReactNode;
}

const TopLineContext = createContext<TopLine>({});

/** Gives every page inside the frame's part of its top line. */
export function TopLineProvider({ children, ...line }: TopLine & { children: ReactNode }) {
  return <TopLineContext value={line}>{children}</TopLineContext>;
}

/** A step above the page; without href it only names a part of the menu. */
export interface Crumb {
  label: string;
  href?: string;
}

interface PageProps {
  title: string;
  crumbs?: readonly Crumb[];
  /** The screen's actions, the main one filled; at the bottom on small screens. */
  actions?: ReactNode;
  /** Keeps a sheet or a form readable; tables take the whole width. */
  width?: 'full' | 'form';
  children: ReactNode;
}

/** A screen: the top line that stays (breadcrumb and title, search, actions) and the content under it. */
export function Page({ title, crumbs = [], actions, width = 'full', children }: PageProps) {
  const { start, middle } = use(TopLineContext);
  return (
    <>
      <header className={classes['topLine']}>
        {start}
        <div className={classes['heading']}>
          <Breadcrumb crumbs={crumbs} />
          <h1 className={classes['title']}>{title}</h1>
        </div>
        <div className={classes['middle']}>{middle}</div>
        <div className={classes['actions']}>{actions}</div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className={classes['content']}
        data-width={width}
        data-actions={actions !== undefined}
      >
        {children}
      </main>
    </>
  );
}

function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations('ui');
  if (crumbs.length === 0) return null;
  return (
    <nav aria-label={t('breadcrumb')}>
      <ol className={classes['crumbs']}>
        {crumbs.map(({ label, href }) => (
          <li key={label}>{href === undefined ? label : <Link href={href}>{label}</Link>}</li>
        ))}
      </ol>
    </nav>
  );
}
