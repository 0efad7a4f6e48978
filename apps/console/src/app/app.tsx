import { ApolloProvider } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import { ConfigProvider } from 'antd';
import enGB from 'antd/es/locale/en_GB';
import zhCN from 'antd/es/locale/zh_CN';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { themeOf } from './theme.ts';
import { useColourScheme } from './use-colour-scheme.ts';

/** Data, colours and the component library's own words, around whatever page there is. */
export function App({ client, children }: { client: ApolloClient; children: ReactNode }) {
  const { i18n } = useTranslation();
  const scheme = useColourScheme();
  return (
    <ApolloProvider client={client}>
      <ConfigProvider locale={i18n.language === 'en' ? enGB : zhCN} theme={themeOf(scheme)} button={{ autoInsertSpace: false }}>
        {children}
      </ConfigProvider>
    </ApolloProvider>
  );
}
