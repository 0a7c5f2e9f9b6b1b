/** Logical properties only, in what we write and in the CSS that readers get. */
export default {
  plugins: ['stylelint-use-logical'],
  rules: {
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
  }
};
