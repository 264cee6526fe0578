import type { frame as source } from '../fr/frame';
import type { Translation } from '../translation';

/** Sentences around every signed-in page. */
export const frame: Translation<typeof source> = {
  skipToContent: 'Skip to content',
  menu: 'Main menu',
  openMenu: 'Open the menu',
  fold: 'Fold the menu',
  unfold: 'Unfold the menu',
  navigation: {
    home: 'Home',
    favorites: 'Favourites',
    workers: 'Workers',
    workerList: 'Worker list',
    newWorker: 'New worker',
    formerWorkers: 'Former workers',
    administration: 'Administration',
    configuration: 'Settings › Configuration',
    fields: 'Field settings',
    sectors: 'Sectors',
    colleagues: 'Users',
    establishments: 'Establishments',
    modules: 'Modules',
    api: 'API',
  },
  user: {
    menu: '{name}: account, language, colours, sign out',
    account: 'My account',
    otherLanguage: 'Français',
    signOut: 'Sign out',
    colors: { light: 'Light theme', dark: 'Dark theme', auto: 'System theme' },
  },
};
