import {
  ActionIcon,
  createTheme,
  InputWrapper,
  Menu,
  Modal,
  Switch,
  Table,
  Tabs,
  Tooltip,
  type CSSVariablesResolver,
} from '@mantine/core';

/** Colours, type and shapes of the whole application; nothing outside this file chooses them. AA contrast in both schemes. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  colors: {
    // The greys of the dark scheme, tinted like its surfaces.
    dark: [
      '#dfe5e6',
      '#b4bfc1',
      '#8a979a',
      '#6b777a',
      '#454f51',
      '#363f41',
      '#262d2f',
      '#161a1b',
      '#121516',
      '#0d1011',
    ],
    teal: [
      '#eaf6f5',
      '#d3ebe9',
      '#a5d6d2',
      '#74c0ba',
      '#4caba4',
      '#2d968e',
      '#17827a',
      '#0b6e67',
      '#085a54',
      '#054641',
    ],
  },
  defaultRadius: 6,
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  headings: {
    fontWeight: '600',
    sizes: { h1: { fontSize: '18px' }, h2: { fontSize: '16px' }, h3: { fontSize: '14px' } },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray' } }),
    InputWrapper: InputWrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
      styles: {
        label: { marginBottom: 4 },
        description: { fontSize: 12, marginTop: 4 },
        error: { fontSize: 12, marginTop: 4 },
      },
    }),
    Menu: Menu.extend({
      defaultProps: {
        transitionProps: { duration: 100 },
        // Its placeholder is an element that takes focus and has no name.
        withInitialFocusPlaceholder: false,
        // Beside its button, so that screen readers find it in the same part of the page.
        withinPortal: false,
      },
    }),
    Modal: Modal.extend({
      // Its header is an element that screen readers take for the page's own.
      defaultProps: { transitionProps: { duration: 120 }, attributes: { header: { role: 'presentation' } } },
      styles: { title: { fontSize: 16, fontWeight: 600, lineHeight: 1.35 } },
    }),
    Switch: Switch.extend({ defaultProps: { withThumbIndicator: false } }),
    Table: Table.extend({ defaultProps: { fz: 'sm', verticalSpacing: 7 } }),
    Tabs: Tabs.extend({ defaultProps: { activateTabWithKeyboard: false } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 300, transitionProps: { duration: 100 } } }),
  },
});

/** Mantine's greys and reds that miss AA contrast for text, darkened; and the surfaces of the frame. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--mantine-line-height': '1.5' },
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1a2426',
    '--mantine-color-dimmed': '#5a676a',
    '--mantine-color-placeholder': '#697679',
    '--mantine-color-error': '#c22525',
    '--ruche-surface': '#f6f8f8',
    '--ruche-line': '#dde3e4',
    '--ruche-hover': '#e9eeee',
    '--ruche-selected': '#d9eeec',
    '--ruche-brand-text': '#085a54',
  },
  dark: {
    '--mantine-color-body': '#161a1b',
    '--mantine-color-text': '#dfe5e6',
    '--mantine-color-dimmed': '#9aa7aa',
    '--mantine-color-placeholder': '#8a979a',
    '--mantine-color-error': '#ff8f8f',
    '--ruche-surface': '#1c2122',
    '--ruche-line': '#30383a',
    '--ruche-hover': '#262d2f',
    '--ruche-selected': '#1d3532',
    '--ruche-brand-text': '#a5d6d2',
  },
});
