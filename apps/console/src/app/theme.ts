import { theme as antd, type ThemeConfig } from 'antd';
import { type ColourScheme, palettes } from './palette.ts';

/** Ant Design in the console's colours and measures. */
export function themeOf(scheme: ColourScheme): ThemeConfig {
  const palette = palettes[scheme];
  return {
    algorithm: scheme === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm,
    cssVar: { key: 'junheng' },
    hashed: false,
    token: {
      colorPrimary: palette.brand,
      colorInfo: palette.brand,
      colorLink: palette.brand,
      colorLinkHover: palette.brandStrong,
      colorSuccess: palette.met,
      colorWarning: palette.caution,
      colorError: palette.notMet,
      colorText: palette.ink,
      colorTextSecondary: palette.inkSoft,
      colorTextDescription: palette.inkSoft,
      colorTextPlaceholder: palette.inkSoft,
      colorBgLayout: palette.paper,
      colorBgContainer: palette.surface,
      colorBgElevated: palette.surface,
      colorBorder: palette.lineStrong,
      colorBorderSecondary: palette.line,
      colorTextLightSolid: palette.onBrand,
      fontFamily: 'var(--sans)',
      fontFamilyCode: 'var(--mono)',
      fontSize: 15,
      borderRadius: 4,
      controlHeight: 38,
      wireframe: false,
    },
    components: {
      Table: {
        headerBg: palette.sunken,
        headerColor: palette.ink,
        headerSplitColor: 'transparent',
        rowHoverBg: palette.brandSoft,
        borderColor: palette.line,
        headerBorderRadius: 0,
      },
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', primaryColor: palette.onBrand },
    },
  };
}
