import { resolve } from 'node:path'
import { defineConfig } from 'wxt'

const root = import.meta.dirname

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve(root, 'assets/locales') },
  alias: {
    // The page's markup can shadow the globals that WXT looks at; ours asks the right one (see lib/browser/api.ts).
    'wxt/browser': resolve(root, 'lib/browser/api.ts'),
  },
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: 'Reply Coach',
    short_name: 'Reply Coach',
    description: 'Coaches your support replies before you send them. Nothing you type leaves this browser.',
    permissions: ['storage', 'scripting', 'activeTab', 'alarms'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; worker-src 'self'; frame-src 'self'; connect-src https:; base-uri 'none'; form-action 'none'",
    },
    action: { default_title: 'Reply Coach' },
    commands: {
      'enter-panel': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: 'To the coaching panel and back to the reply box',
      },
    },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: ['http://*/*', 'https://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'reply-coach@reply-coach.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '130', storage: { managed_schema: 'managed-settings.json' } }),
  }),
  vite: () => ({
    // The same for libraries that ask for it by its package name; types keep coming from the package.
    resolve: {
      alias: {
        '@wxt-dev/browser': resolve(root, 'lib/browser/api.ts'),
        'wxt/utils/content-script-context': resolve(root, 'lib/browser/no-script-context.ts'),
      },
    },
    build: { chunkSizeWarningLimit: 700 },
  }),
})
