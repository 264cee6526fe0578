import {
  IconApps,
  IconArchive,
  IconBuilding,
  IconForms,
  IconKey,
  IconStar,
  IconTags,
  IconUserPlus,
  IconUsers,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import type { Role } from '@/gql/graphql';
import { hasRole, type Viewer } from '@/features/identity/viewer/viewer';
import type { fr } from '@/messages/fr';

type Label = keyof (typeof fr)['frame']['navigation'];

/** One entry of the left bar. */
export interface Entry {
  label: Label;
  href: string;
  Icon: Icon;
  /** Who sees it: this role and higher ones. */
  role: Role;
}

/** A part of the left bar: entries directly under its heading, and entries under a second heading. */
export interface Section {
  label: Label;
  groups: readonly { label?: Label; entries: readonly Entry[] }[];
}

const SECTIONS: readonly Section[] = [
  { label: 'home', groups: [{ entries: [{ label: 'favorites', href: '/', Icon: IconStar, role: 'READER' }] }] },
  {
    label: 'workers',
    groups: [
      {
        entries: [
          { label: 'workerList', href: '/intervenants', Icon: IconUsers, role: 'READER' },
          { label: 'newWorker', href: '/intervenants/nouveau', Icon: IconUserPlus, role: 'MANAGER' },
          { label: 'formerWorkers', href: '/intervenants/anciens', Icon: IconArchive, role: 'READER' },
        ],
      },
    ],
  },
  {
    label: 'administration',
    groups: [
      {
        label: 'configuration',
        entries: [{ label: 'fields', href: '/administration/champs', Icon: IconForms, role: 'ADMIN' }],
      },
      {
        entries: [
          { label: 'sectors', href: '/administration/secteurs', Icon: IconTags, role: 'ADMIN' },
          { label: 'colleagues', href: '/administration/utilisateurs', Icon: IconUsersGroup, role: 'ADMIN' },
          { label: 'establishments', href: '/administration/etablissements', Icon: IconBuilding, role: 'ADMIN' },
          { label: 'modules', href: '/administration/modules', Icon: IconApps, role: 'ADMIN' },
          { label: 'api', href: '/administration/api', Icon: IconKey, role: 'ADMIN' },
        ],
      },
    ],
  },
];

/** The left bar of this member of staff, in order: what his role hides is not there. */
export function navigationOf(viewer: Viewer): Section[] {
  return SECTIONS.map((section) => ({
    ...section,
    groups: section.groups.map(visibleTo(viewer)).filter(isNotEmpty),
  })).filter((section) => section.groups.length > 0);
}

type Group = Section['groups'][number];

function visibleTo(viewer: Viewer): (group: Group) => Group {
  return (group) => ({ ...group, entries: group.entries.filter(({ role }) => hasRole(viewer, role)) });
}

function isNotEmpty(group: Group): boolean {
  return group.entries.length > 0;
}

/** The address of the entry that `pathname` lies under: the one that begins it the furthest; null when none does. */
export function currentHref(sections: readonly Section[], pathname: string): string | null {
  const hrefs = sections.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries.map(({ href }) => href)));
  const above = hrefs.filter((href) => pathname === href || (href !== '/' && pathname.startsWith(`${href}/`)));
  return above.sort((a, b) => b.length - a.length)[0] ?? null;
}
