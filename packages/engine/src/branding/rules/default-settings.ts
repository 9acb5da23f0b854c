const byMode = <Light, Dark>(lightMode: Light, darkMode: Dark) => ({ lightMode, darkMode })

const item = (itemBackgroundColor: string, itemBorderColor: string, itemTextColor: string) => ({
  itemBackgroundColor,
  itemBorderColor,
  itemTextColor,
})
const match = (itemBackgroundColor: string, itemTextColor: string) => ({ itemBackgroundColor, itemTextColor })
const text = (textColor: string) => ({ textColor })
const surface = (backgroundColor: string, borderColor: string) => ({ backgroundColor, borderColor })
const option = (backgroundColor: string, foregroundColor: string) => ({ backgroundColor, foregroundColor })
const status = (backgroundColor: string, borderColor: string, indicatorColor: string) => ({
  backgroundColor,
  borderColor,
  indicatorColor,
})
const button = (backgroundColor: string, borderColor: string, textColor: string) => ({
  backgroundColor,
  borderColor,
  textColor,
})
const plainButton = (backgroundColor: string, textColor: string) => ({ backgroundColor, textColor })

const bar = () => ({
  backgroundImage: { enabled: false },
  ...byMode(
    { background: { color: 'fafafaff' }, borderColor: 'd5dbdbff' },
    { background: { color: '0f141aff' }, borderColor: '424650ff' },
  ),
  logo: { enabled: false, location: 'START' },
})

const pending = { indicatorColor: 'AAAAAAAA' }
const disabled = surface('ffffffff', 'ffffffff')

/** The settings of the built-in look (behaviour: managed login, section 8; members H, values M). */
export const defaultSettings = {
  categories: {
    auth: {
      authMethodOrder: [
        [
          { display: 'BUTTON', type: 'FEDERATED' },
          { display: 'INPUT', type: 'USERNAME_PASSWORD' },
        ],
      ],
      federation: { interfaceStyle: 'BUTTON_LIST', order: [] },
    },
    form: {
      displayGraphics: true,
      instructions: { enabled: false },
      languageSelector: { enabled: false },
      location: { horizontal: 'CENTER', vertical: 'CENTER' },
      sessionTimerDisplay: 'NONE',
    },
    global: {
      colorSchemeMode: 'LIGHT',
      pageFooter: { enabled: false },
      pageHeader: { enabled: false },
      spacingDensity: 'REGULAR',
    },
    signUp: { acceptanceElements: [{ enforcement: 'NONE', textKey: 'en' }] },
  },
  componentClasses: {
    buttons: { borderRadius: 8 },
    divider: byMode({ borderColor: 'ebebf0ff' }, { borderColor: '232b37ff' }),
    dropDown: {
      borderRadius: 8,
      ...byMode(
        {
          defaults: { itemBackgroundColor: 'ffffffff' },
          hover: item('f4f4f4ff', '7d8998ff', '000716ff'),
          match: match('414d5cff', '0972d3ff'),
        },
        {
          defaults: { itemBackgroundColor: '192534ff' },
          hover: item('081120ff', '5f6b7aff', 'e9ebedff'),
          match: match('d1d5dbff', '89bdeeff'),
        },
      ),
    },
    focusState: byMode({ borderColor: '0972d3ff' }, { borderColor: '539fe5ff' }),
    idpButtons: { icons: { enabled: true } },
    input: {
      borderRadius: 8,
      ...byMode(
        { defaults: surface('ffffffff', '7d8998ff'), placeholderColor: '5f6b7aff' },
        { defaults: surface('0f1b2aff', '5f6b7aff'), placeholderColor: '8d99a8ff' },
      ),
    },
    inputDescription: byMode(text('5f6b7aff'), text('8d99a8ff')),
    inputLabel: byMode(text('000716ff'), text('d1d5dbff')),
    link: byMode(
      { defaults: text('0972d3ff'), hover: text('033160ff') },
      { defaults: text('539fe5ff'), hover: text('89bdeeff') },
    ),
    optionControls: byMode(
      { defaults: surface('ffffffff', '7d8998ff'), selected: option('0972d3ff', 'ffffffff') },
      { defaults: surface('0f1b2aff', '7d8998ff'), selected: option('539fe5ff', '000716ff') },
    ),
    statusIndicator: byMode(
      {
        error: status('fff7f7ff', 'd91515ff', 'd91515ff'),
        pending,
        success: status('f2fcf3ff', '037f0cff', '037f0cff'),
        warning: status('fffce9ff', '8d6605ff', '8d6605ff'),
      },
      {
        error: status('1a0000ff', 'eb6f6fff', 'eb6f6fff'),
        pending,
        success: status('001a02ff', '29ad32ff', '29ad32ff'),
        warning: status('1d1906ff', 'e0ca57ff', 'e0ca57ff'),
      },
    ),
  },
  components: {
    alert: {
      borderRadius: 12,
      ...byMode({ error: surface('fff7f7ff', 'd91515ff') }, { error: surface('1a0000ff', 'eb6f6fff') }),
    },
    favicon: { enabledTypes: ['ICO', 'SVG'] },
    form: {
      backgroundImage: { enabled: false },
      borderRadius: 8,
      ...byMode(surface('ffffffff', 'c6c6cdff'), surface('0f1b2aff', '424650ff')),
      logo: { enabled: false, formInclusion: 'IN', location: 'CENTER', position: 'TOP' },
    },
    idpButton: {
      custom: {},
      standard: byMode(
        {
          active: button('d3e7f9ff', '033160ff', '033160ff'),
          defaults: button('ffffffff', '424650ff', '424650ff'),
          hover: button('f2f8fdff', '033160ff', '033160ff'),
        },
        {
          active: button('354150ff', '89bdeeff', '89bdeeff'),
          defaults: button('0f1b2aff', 'c6c6cdff', 'c6c6cdff'),
          hover: button('192534ff', '89bdeeff', '89bdeeff'),
        },
      ),
    },
    pageBackground: { image: { enabled: true }, ...byMode({ color: 'ffffffff' }, { color: '0f1b2aff' }) },
    pageFooter: bar(),
    pageHeader: bar(),
    pageText: byMode(
      { bodyColor: '414d5cff', descriptionColor: '414d5cff', headingColor: '000716ff' },
      { bodyColor: 'b6bec9ff', descriptionColor: 'b6bec9ff', headingColor: 'd1d5dbff' },
    ),
    phoneNumberSelector: { displayType: 'TEXT' },
    primaryButton: byMode(
      {
        active: plainButton('033160ff', 'ffffffff'),
        defaults: plainButton('0972d3ff', 'ffffffff'),
        disabled,
        hover: plainButton('033160ff', 'ffffffff'),
      },
      {
        active: plainButton('539fe5ff', '000716ff'),
        defaults: plainButton('539fe5ff', '000716ff'),
        disabled,
        hover: plainButton('89bdeeff', '000716ff'),
      },
    ),
    secondaryButton: byMode(
      {
        active: button('d3e7f9ff', '033160ff', '033160ff'),
        defaults: button('ffffffff', '0972d3ff', '0972d3ff'),
        hover: button('f2f8fdff', '033160ff', '033160ff'),
      },
      {
        active: button('354150ff', '89bdeeff', '89bdeeff'),
        defaults: button('0f1b2aff', '539fe5ff', '539fe5ff'),
        hover: button('192534ff', '89bdeeff', '89bdeeff'),
      },
    ),
  },
}
