import { IconHexagon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './entry-page.module.css';

/** A page before sign-in: the product's name, a title, and one form. */
export function EntryPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className={classes['page']}>
      <div className={classes['panel']}>
        <div className={classes['product']}>
          <IconHexagon size={22} stroke={2} aria-hidden />
          Ruche
        </div>
        <h1 className={classes['title']}>{title}</h1>
        {children}
      </div>
    </main>
  );
}
