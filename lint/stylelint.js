/** Logical properties only, and colours only in `app/styles/base.css` and `print.css`. */
export default {
  plugins: ['stylelint-use-logical'],
  rules: {
    'color-no-hex': true,
    // Chromium turns brackets round (findings/chromium-brackets-after-empty-line.sh).
    'declaration-property-value-disallowed-list': {'unicode-bidi': ['plaintext']},
    'csstools/use-logical': [
      'always',
      {
        except: [
          /^(min-|max-)?(width|height)$/i,
          /^overflow/i,
          /^(top|bottom)$/i,
          /^(margin|padding|border)-(top|bottom)/i
        ]
      }
    ]
  },
  overrides: [{files: ['**/base.css', '**/print.css'], rules: {'color-no-hex': null}}]
};
