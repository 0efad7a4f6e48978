import { ConfigProvider } from 'antd';
import zhCN from 'antd/es/locale/zh_CN';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { themeOf } from './theme.ts';
import { useColourScheme } from './use-colour-scheme.ts';

/** The component library in the console's colours and in the reader's language (English where it is told none). */
export function Appearance({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const scheme = useColourScheme();
  return (
    <ConfigProvider locale={i18n.language === 'en' ? undefined : zhCN} theme={themeOf(scheme)} button={{ autoInsertSpace: false }}>
      {children}
    </ConfigProvider>
  );
}
