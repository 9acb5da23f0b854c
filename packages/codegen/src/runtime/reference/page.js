// Runs in the page of the reference: renders the part of the document that the fragment of the address names, and
// searches. It makes elements and texts, never markup, so nothing of a document runs.
{
  const { document: api, operations, sampleNames } = JSON.parse(document.getElementById('data').textContent)
  const one = (selector) => document.querySelector(selector)
  const main = one('main')
  const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

  /** An element with attributes and children; `undefined` and `false` children are left out. */
  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value)
    }
    element.append(...children.flat(2).filter((child) => child !== undefined && child !== false && child !== ''))
    return element
  }
  const link = (route, text, attributes = {}) =>
    make('a', { href: `#/${route.map(encodeURIComponent).join('/')}`, ...attributes }, text)

  // Descriptions are Markdown. Code, links and strong text in paragraphs and lists are shown; the rest stays text.
  const inlinePattern = /`([^`]+)`|\[([^\]]+)\]\((https?:[^\s)]+)\)|\*\*([^*]+)\*\*/g
  const inline = (text) => {
    const parts = []
    let end = 0
    for (const found of text.matchAll(inlinePattern)) {
      const [whole, code, label, href, strong] = found
      parts.push(text.slice(end, found.index))
      if (code !== undefined) parts.push(make('code', {}, code))
      else if (href !== undefined) parts.push(make('a', { href, rel: 'noreferrer' }, label))
      else parts.push(make('strong', {}, strong))
      end = found.index + whole.length
    }
    return [...parts, text.slice(end)]
  }
  const prose = (text) =>
    text === undefined
      ? []
      : String(text)
          .trim()
          .split(/\n\s*\n|\n(?=\s*[-*] )/)
          .map((block) => make('p', {}, inline(block.replace(/^\s*[-*] /, '• ').replace(/^#+ /, ''))))

  const targetOf = (ref) =>
    ref.startsWith('#/')
      ? ref
          .slice(2)
          .split('/')
          .reduce((value, step) => value?.[decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')], api)
      : undefined
  const schemaName = (ref) => /^#\/components\/schemas\/([^/]+)$/.exec(ref ?? '')?.[1]

  /** What an object says, with what it refers to. What stands next to `$ref` wins. */
  const resolve = (value, depth = 0) => {
    if (!isObject(value)) return {}
    const { $ref, ...own } = value
    if (typeof $ref !== 'string' || depth > 32) return own
    return { ...resolve(targetOf($ref), depth + 1), ...own }
  }

  /** A schema with the members of all parts of its `allOf`. */
  const whole = (schema, depth = 0) => {
    const own = resolve(schema)
    if (!Array.isArray(own.allOf) || depth > 16) return own
    const parts = [...own.allOf.map((part) => whole(part, depth + 1)), own]
    return {
      ...Object.assign({}, ...parts),
      properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
      required: parts.flatMap(({ required }) => required ?? []),
    }
  }
  const membersOf = (schema) => Object.entries(whole(schema).properties ?? {})
  const choicesOf = (schema) => schema.oneOf ?? schema.anyOf
  const hasPage = (schema) => membersOf(schema).length > 0 || Array.isArray(choicesOf(resolve(schema)))

  /** The type of a schema in words, with links to the schemas it is made of. */
  const typeOf = (schema, depth = 0) => {
    if (schema === true || depth > 8) return ['any value']
    const name = schemaName(schema?.$ref)
    if (name !== undefined && hasPage(schema))
      return [link(['schemas', decodeURIComponent(name)], decodeURIComponent(name))]
    const { type, items, additionalProperties, format, const: fixed, ...rest } = whole(schema)
    const choices = choicesOf(rest)
    if (choices) return choices.flatMap((choice, at) => [at > 0 ? ' or ' : '', ...typeOf(choice, depth + 1)])
    if (fixed !== undefined) return [make('code', {}, JSON.stringify(fixed))]
    const types = [type ?? (items ? 'array' : undefined)].flat().filter((word) => word !== 'null')
    const nullable = [type].flat().includes('null') || rest.nullable === true ? [' or null'] : []
    if (types[0] === 'array') return ['list of ', ...typeOf(items ?? true, depth + 1), ...nullable]
    if (isObject(additionalProperties) && !rest.properties)
      return ['map of string to ', ...typeOf(additionalProperties, depth + 1), ...nullable]
    return [(types.join(' or ') || 'any value') + (format ? ` (${format})` : ''), ...nullable]
  }

  const span = (least, most, unit) => {
    if (least === undefined && most === undefined) return undefined
    if (least === most) return `exactly ${least} ${unit}`
    if (most === undefined) return `at least ${least} ${unit}`
    return least === undefined || least === 0 ? `at most ${most} ${unit}` : `${least} to ${most} ${unit}`
  }
  const limitsOf = (schema) => {
    const range = span(schema.minimum, schema.maximum, '')
    return [
      span(schema.minLength, schema.maxLength, 'characters'),
      span(schema.minItems, schema.maxItems, 'items'),
      span(schema.minProperties, schema.maxProperties, 'entries'),
      range && `value ${range.trim()}`,
      isObject(schema.exclusiveMinimum) || schema.exclusiveMinimum === undefined
        ? undefined
        : `more than ${schema.exclusiveMinimum}`,
      schema.exclusiveMaximum === undefined ? undefined : `less than ${schema.exclusiveMaximum}`,
      schema.multipleOf === undefined ? undefined : `multiple of ${schema.multipleOf}`,
      schema.uniqueItems ? 'no item twice' : undefined,
      schema.readOnly ? 'only in responses' : undefined,
      schema.writeOnly ? 'only in requests' : undefined,
    ].filter((limit) => limit !== undefined)
  }

  const values = (label, list) =>
    make(
      'div',
      { class: 'values small' },
      make('span', { class: 'muted' }, label),
      list.map((value) => make('code', {}, typeof value === 'string' ? value : JSON.stringify(value))),
    )

  /** Constraints of a schema and, where it is a list, of its items. */
  const constraints = (schema) => {
    const all = whole(schema)
    const items = all.items ? whole(all.items) : {}
    const limits = [...limitsOf(all), ...limitsOf(items).map((limit) => `each item ${limit}`)]
    const listed = all.enum ?? items.enum
    const pattern = all.pattern ?? items.pattern
    return [
      limits.length > 0 && make('p', { class: 'limits small muted' }, limits.join('; ')),
      pattern !== undefined &&
        make('p', { class: 'limits small' }, make('span', { class: 'muted' }, 'Pattern: '), make('code', {}, pattern)),
      listed && values('One of', listed),
      all.default !== undefined && values('Default', [all.default]),
    ]
  }

  const memberRow = (route, name, schema, { required = false, place, description } = {}) => {
    const all = whole(schema)
    return make(
      'div',
      { class: 'member', id: ['', ...route, name].join('/'), role: 'listitem' },
      make(
        'div',
        { class: 'line' },
        link([...route, name], make('code', {}, name), { class: 'name' }),
        make('span', { class: 'muted small' }, typeOf(schema)),
        place && make('span', { class: 'muted small' }, `in ${place}`),
        required && make('span', { class: 'required' }, 'required'),
        all.deprecated && make('span', { class: 'required' }, 'deprecated'),
      ),
      prose(description ?? all.description),
      constraints(schema),
    )
  }
  const memberList = (route, schema) => {
    const required = new Set(whole(schema).required)
    const rows = membersOf(schema).map(([name, member]) =>
      memberRow(route, name, member, { required: required.has(name) }),
    )
    return rows.length > 0 ? make('div', { role: 'list' }, rows) : undefined
  }
  /** What a body is: its members, or the type of all of it. */
  const bodyOf = (route, schema) =>
    memberList(route, schema) ??
    make(
      'div',
      { class: 'member' },
      make(
        'p',
        { class: 'muted' },
        membersOf(schema).length === 0 && whole(schema).type === 'object' && !whole(schema).additionalProperties
          ? 'No members.'
          : typeOf(schema),
      ),
      constraints(schema),
    )

  const section = (title, ...children) => make('section', {}, make('h2', {}, title), ...children)

  // Strings and comments are told apart from other code.
  const colored = (code) =>
    code
      .split(/("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|^\s*(?:#|\/\/).*$)/m)
      .map((part, at) =>
        at % 2 === 0 ? part : make('span', { class: /^["']/.test(part) ? 'string' : 'comment' }, part),
      )
  const codeBlock = (label, code) =>
    make('pre', { tabindex: '0', role: 'region', 'aria-label': label }, make('code', {}, colored(code)))
  const status = one('[role=status]')
  const copyButton = (label, textOf) => {
    const button = make('button', { type: 'button', 'aria-label': `Copy ${label}` }, 'Copy')
    button.addEventListener('click', async () => {
      const done = await navigator.clipboard.writeText(textOf()).then(
        () => 'Copied',
        () => 'Not copied',
      )
      button.textContent = done
      status.textContent = done
      setTimeout(() => {
        button.textContent = 'Copy'
        status.textContent = ''
      }, 2000)
    })
    return button
  }
  const card = (title, label, code, control) => {
    const block = make('div', {}, codeBlock(label, code()))
    const show = () => block.replaceChildren(codeBlock(label, code()))
    return make(
      'section',
      { class: 'card' },
      make('header', {}, make('h2', {}, title), control?.(show), copyButton(label, code)),
      block,
    )
  }

  // Storage is refused to some pages: then choices last as long as the page.
  const chosen = {}
  const remember = (name, value) => {
    chosen[name] = value
    try {
      localStorage.setItem(`reference-${name}`, value)
    } catch {}
  }
  const remembered = (name) => {
    try {
      return chosen[name] ?? localStorage.getItem(`reference-${name}`)
    } catch {
      return chosen[name]
    }
  }

  const sampleCard = ({ samples }) => {
    const shown = sampleNames.map((name, at) => [name, samples[at]]).filter(([, code]) => code)
    if (shown.length === 0) return undefined
    const current = () => shown.find(([name]) => name === remembered('sample')) ?? shown[0]
    return card(
      'Request',
      'request sample',
      () => current()[1],
      (show) => {
        const select = make(
          'select',
          { 'aria-label': 'Language of the sample' },
          shown.map(([name]) => make('option', { value: name, selected: name === current()[0] }, name)),
        )
        select.addEventListener('change', () => {
          remember('sample', select.value)
          show()
        })
        return select
      },
    )
  }

  const mediaOf = (holder) => Object.entries(holder.content ?? {})
  const isError = (code) => !/^[123]/.test(code)

  /** Errors of a response: one for each schema it may have. */
  const errorRows = (route, [code, response]) => {
    const { description } = resolve(response)
    const schemas = mediaOf(resolve(response)).flatMap(([, { schema }]) => choicesOf(resolve(schema)) ?? [schema])
    const named = schemas.flatMap((schema) => schemaName(schema?.$ref) ?? [])
    const rows = named.map((name) => [name, whole({ $ref: `#/components/schemas/${name}` }).description ?? description])
    return (rows.length > 0 ? rows : [[undefined, description]]).map(([name, condition]) =>
      make(
        'div',
        { class: 'member', role: 'listitem', id: ['', ...route, 'errors', name ?? code].join('/') },
        make(
          'div',
          { class: 'line' },
          name === undefined
            ? make('code', { class: 'name' }, code)
            : link(['schemas', name], make('code', {}, name), { class: 'name' }),
          name !== undefined && make('span', { class: 'muted small' }, code),
        ),
        prose(condition),
      ),
    )
  }

  const operationView = (operation) => {
    const { id, method, path, authorization, response } = operation
    const item = resolve(api.paths[path])
    const { summary, description, parameters = [], requestBody, responses = {}, deprecated } = item[method]
    const route = ['operations', id]
    const merged = new Map(
      [...(item.parameters ?? []), ...parameters]
        .map(resolve)
        .map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]),
    )
    const bodies = mediaOf(resolve(requestBody))
    const answers = Object.entries(responses)
    const errors = answers.filter(([code]) => isError(code)).flatMap((entry) => errorRows(route, entry))
    const samples = make(
      'aside',
      { class: 'samples', 'aria-label': 'Samples' },
      sampleCard(operation),
      response !== undefined && card('Response', 'response example', () => JSON.stringify(response, undefined, 2)),
    )
    return make(
      'div',
      { class: 'view has-samples' },
      make(
        'div',
        { class: 'prose' },
        make(
          'header',
          {},
          make('h1', {}, id),
          make('p', { class: 'request' }, make('span', { class: 'method' }, method), ` ${path}`),
          deprecated && make('p', { class: 'required' }, 'Deprecated'),
          summary !== undefined && make('p', {}, make('strong', {}, inline(summary))),
          prose(description),
        ),
        section('Authorization', make('p', {}, inline(authorization))),
        merged.size > 0 &&
          section(
            'Parameters',
            make(
              'div',
              { role: 'list' },
              [...merged.values()].map((parameter) =>
                memberRow(route, parameter.name, parameter.schema ?? mediaOf(parameter)[0]?.[1].schema ?? true, {
                  required: parameter.required,
                  place: parameter.in,
                  description: parameter.description,
                }),
              ),
            ),
          ),
        bodies.map(([type, { schema = true }]) =>
          section(
            bodies.length > 1 ? `Request body, ${type}` : 'Request body',
            bodies.length === 1 && make('p', { class: 'muted small' }, type),
            bodyOf([...route, 'request'], schema),
          ),
        ),
        answers
          .filter(([code]) => !isError(code))
          .map(([code, answer]) => {
            const { description: meaning, ...rest } = resolve(answer)
            const media = mediaOf(rest)
            return section(
              `Response ${code}`,
              prose(meaning),
              media.map(([type, { schema = true }]) => [
                media.length > 1 && make('h3', {}, type),
                bodyOf([...route, 'response'], schema),
              ]),
            )
          }),
        errors.length > 0 && section('Errors', make('div', { role: 'list' }, errors)),
      ),
      samples.childElementCount > 0 && samples,
    )
  }

  const usesOf = (name) => {
    const ref = `"#/components/schemas/${name}"`
    return operations.filter(({ path, method }) => JSON.stringify(api.paths[path]?.[method]).includes(ref))
  }
  const operationList = (list) =>
    make(
      'ul',
      { class: 'operations' },
      list.map(({ id, path, method }) =>
        make(
          'li',
          {},
          link(['operations', id], id),
          make('span', { class: 'muted small' }, inline(summaryOf(path, method))),
        ),
      ),
    )
  const summaryOf = (path, method) => resolve(api.paths[path])[method].summary ?? `${method.toUpperCase()} ${path}`

  const schemaView = (name) => {
    const schema = { $ref: `#/components/schemas/${name}` }
    const choices = choicesOf(resolve(schema))
    const uses = usesOf(name)
    return make(
      'div',
      { class: 'view' },
      make(
        'div',
        { class: 'prose' },
        make('header', {}, make('h1', {}, name), prose(whole(schema).description)),
        section(
          'Members',
          choices && membersOf(schema).length === 0
            ? make(
                'p',
                {},
                'One of: ',
                choices.flatMap((choice, at) => [at > 0 ? ', ' : '', ...typeOf(choice)]),
              )
            : bodyOf(['schemas', name], schema),
        ),
        uses.length > 0 && section('Operations', operationList(uses)),
      ),
    )
  }

  const tagNames = [
    ...new Set([...(api.tags ?? []).map(({ name }) => name), ...operations.map(({ tag }) => tag)]),
  ].filter((name) => operations.some(({ tag }) => tag === name))
  const tagSection = (name) =>
    make(
      'section',
      { id: `/tags/${name}` },
      make('h2', {}, link(['tags', name], name)),
      prose(api.tags?.find((tag) => tag.name === name)?.description),
      operationList(operations.filter(({ tag }) => tag === name)),
    )
  const overview = () =>
    make(
      'div',
      { class: 'view' },
      make(
        'div',
        { class: 'prose' },
        make(
          'header',
          {},
          make('h1', {}, api.info.title),
          make('p', { class: 'muted' }, `Version ${api.info.version}, ${operations.length} operations`),
          prose(api.info.description ?? api.info.summary),
        ),
        (api.servers ?? []).length > 0 &&
          section(
            'Servers',
            api.servers.map(({ url, description }) =>
              make('p', {}, make('code', {}, url), ' ', make('span', { class: 'muted' }, inline(description ?? ''))),
            ),
          ),
        tagNames.map(tagSection),
      ),
    )

  const menu = one('.menu nav')
  menu.append(
    ...tagNames.flatMap((name) => [
      make('h2', {}, link(['tags', name], name)),
      make(
        'ul',
        {},
        operations.filter(({ tag }) => tag === name).map(({ id }) => make('li', {}, link(['operations', id], id))),
      ),
    ]),
  )
  const narrow = matchMedia('(max-width: 899px)')
  const details = one('.menu')
  const fit = () => {
    details.open = !narrow.matches
  }
  narrow.addEventListener('change', fit)
  fit()

  const routeOf = () =>
    location.hash
      .replace(/^#\/?/, '')
      .split('/')
      .filter((step) => step !== '')
      .map((step) => {
        try {
          return decodeURIComponent(step)
        } catch {
          return step
        }
      })

  const missing = (name) =>
    make(
      'div',
      { class: 'view' },
      make(
        'div',
        { class: 'prose' },
        make('h1', {}, 'Not found'),
        make('p', {}, `This document has no ${name}. `, link([], 'See all operations')),
      ),
    )
  const viewOf = ([kind, name]) => {
    if (kind === undefined || kind === 'tags') return overview()
    if (kind === 'schemas' && isObject(api.components?.schemas?.[name])) return schemaView(name)
    const operation = kind === 'operations' && operations.find(({ id }) => id === name)
    return operation ? operationView(operation) : missing(name ?? kind)
  }

  let shownView
  const show = () => {
    const route = routeOf()
    const key = route[0] === 'tags' ? '' : route.slice(0, 2).join('/')
    if (key !== shownView) {
      main.replaceChildren(viewOf(route))
      document.title = key === '' ? api.info.title : `${route[1]} · ${api.info.title}`
      for (const at of menu.querySelectorAll('[aria-current]')) at.removeAttribute('aria-current')
      const current = [...menu.querySelectorAll('a')].find(
        ({ hash }) => hash === `#/${route.slice(0, 2).map(encodeURIComponent).join('/')}`,
      )
      current?.setAttribute('aria-current', 'page')
      if (!narrow.matches) current?.scrollIntoView({ block: 'nearest' })
      if (shownView !== undefined) main.focus({ preventScroll: true })
      if (narrow.matches) details.open = false
    }
    shownView = key
    for (const at of main.querySelectorAll('.target')) at.classList.remove('target')
    const place = document.getElementById(`/${route.join('/')}`)
    if (place) {
      place.classList.add('target')
      place.scrollIntoView()
    } else scrollTo(0, 0)
  }
  addEventListener('hashchange', show)
  show()

  // The index is made at the first search.
  const indexed = () => {
    const entries = []
    const add = (label, note, route, extra = '') =>
      entries.push({ label, note, route, name: label.toLowerCase(), text: `${label} ${note} ${extra}`.toLowerCase() })
    const errors = new Map()
    // Members of bodies are found at their operations.
    const bodies = new Set()
    for (const { id, path, method } of operations) {
      const item = resolve(api.paths[path])
      const { summary = '', parameters = [], requestBody, responses = {} } = item[method]
      const route = ['operations', id]
      add(id, summary, route, path)
      for (const { name } of [...(item.parameters ?? []), ...parameters].map(resolve))
        add(name, `Parameter of ${id}`, [...route, name])
      const body = mediaOf(resolve(requestBody))[0]?.[1].schema
      bodies.add(schemaName(body?.$ref))
      for (const [name] of membersOf(body)) add(name, `Request of ${id}`, [...route, 'request', name])
      for (const [code, response] of Object.entries(responses)) {
        for (const [, { schema }] of mediaOf(resolve(response))) {
          if (!isError(code)) {
            bodies.add(schemaName(schema?.$ref))
            for (const [name] of membersOf(schema)) add(name, `Response of ${id}`, [...route, 'response', name])
          } else
            for (const choice of choicesOf(resolve(schema)) ?? [schema]) {
              const name = schemaName(choice?.$ref)
              if (name !== undefined) errors.set(name, (errors.get(name) ?? new Set()).add(id))
            }
        }
      }
    }
    for (const [name, users] of errors) add(name, `Error of ${users.size} operations`, ['schemas', name])
    for (const name of Object.keys(api.components?.schemas ?? {}))
      if (!errors.has(name) && hasPage({ $ref: `#/components/schemas/${name}` })) {
        add(name, 'Schema', ['schemas', name])
        for (const [member] of bodies.has(name) ? [] : membersOf({ $ref: `#/components/schemas/${name}` }))
          add(member, `Member of ${name}`, ['schemas', name, member])
      }
    return entries
  }
  let index
  const search = (query) => {
    index ??= indexed()
    const words = query.toLowerCase().split(/\s+/).filter(Boolean)
    if (words.length === 0) return []
    const rank = ({ name }) => (name === words[0] ? 0 : name.startsWith(words[0]) ? 1 : name.includes(words[0]) ? 2 : 3)
    return index
      .filter(({ text }) => words.every((word) => text.includes(word)))
      .map((entry) => [rank(entry), entry])
      .sort(([a], [b]) => a - b)
      .slice(0, 40)
      .map(([, entry]) => entry)
  }

  const input = one('#search')
  const results = one('#results')
  let selected = 0
  const options = () => [...results.querySelectorAll('[role=option]')]
  const select = (at) => {
    const all = options()
    if (all.length === 0) return
    selected = (at + all.length) % all.length
    all.forEach((option, place) => option.setAttribute('aria-selected', place === selected))
    input.setAttribute('aria-activedescendant', all[selected].id)
    all[selected].scrollIntoView({ block: 'nearest' })
  }
  const close = () => {
    results.hidden = true
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }
  const go = (option) => {
    location.hash = option.dataset.hash
    close()
    input.value = ''
    main.focus({ preventScroll: true })
  }
  input.addEventListener('input', () => {
    const found = search(input.value)
    const list = found.map(({ label, note, route }, at) =>
      make(
        'div',
        { role: 'option', id: `result-${at}`, 'data-hash': `#/${route.map(encodeURIComponent).join('/')}` },
        make('strong', {}, label),
        make('span', { class: 'muted small' }, inline(note)),
      ),
    )
    const isEmpty = input.value.trim() === ''
    results.replaceChildren(
      ...(list.length > 0 || isEmpty
        ? list
        : [
            make(
              'div',
              { role: 'option', 'aria-disabled': 'true', 'data-none': true },
              'Nothing found. Search for an operation, a member or an error.',
            ),
          ]),
    )
    status.textContent = isEmpty ? '' : `${list.length} results`
    if (isEmpty) close()
    else {
      results.hidden = false
      input.setAttribute('aria-expanded', 'true')
      select(0)
    }
  })
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && !results.hidden) {
      event.preventDefault()
      select(selected + step)
    } else if (event.key === 'Enter' && !results.hidden) {
      const option = options()[selected]
      if (option?.dataset.hash) go(option)
    } else if (event.key === 'Escape') {
      close()
      input.blur()
    }
  })
  results.addEventListener('mousedown', (event) => {
    event.preventDefault()
    const option = event.target.closest('[data-hash]')
    if (option) go(option)
  })
  input.addEventListener('blur', close)
  addEventListener('keydown', (event) => {
    const typing = event.target.closest?.('input, select, textarea')
    if ((event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing)) {
      event.preventDefault()
      input.focus()
      input.select()
    }
  })

  const theme = one('#theme')
  const root = document.documentElement
  const apply = (value) => {
    if (value === 'light' || value === 'dark') root.dataset.theme = value
  }
  apply(remembered('theme'))
  theme.addEventListener('click', () => {
    const isDark = root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches
    remember('theme', isDark ? 'light' : 'dark')
    apply(isDark ? 'light' : 'dark')
  })
}
