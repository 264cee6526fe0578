import { graphql } from '@/gql';

/** A sector as the administration lists it. */
export const SectorFragment = graphql(`
  fragment Sectors_sector on Sector {
    id
    code
    label
    establishment {
      id
      name
    }
    archivedAt
  }
`);

/** Every sector, and the establishments one can belong to. */
export const SectorsQuery = graphql(`
  query Sectors {
    sectors {
      ...Sectors_sector
    }
    agency {
      establishments {
        id
        name
        archivedAt
      }
    }
  }
`);

/** Adds a sector, or changes one. */
export const SaveSectorMutation = graphql(`
  mutation SaveSector($input: SaveSectorInput!) {
    saveSector(input: $input) {
      sector {
        ...Sectors_sector
      }
      errors {
        message
        path
      }
    }
  }
`);

/** Puts an archived sector back among the choices. */
export const RestoreSectorMutation = graphql(`
  mutation RestoreSector($id: ID!) {
    restoreSector(id: $id) {
      sector {
        ...Sectors_sector
      }
      errors {
        message
      }
    }
  }
`);

/** Retires a sector: it stays on the sheets that have it. */
export const ArchiveSectorMutation = graphql(`
  mutation ArchiveSector($id: ID!) {
    archiveSector(id: $id) {
      sector {
        ...Sectors_sector
      }
      errors {
        message
      }
    }
  }
`);
