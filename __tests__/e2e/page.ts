/**
 * Opens the report in a real Chromium: it makes no request and no error, answers to pointer and keyboard, fits narrow and wide
 * windows, prints, and axe-core finds nothing in it. `npm run test:page` runs it; `npm test` does not, because it needs
 * Chromium: Debian's, or the one that the variable CHROMIUM names.
 */

import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { describe, test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { check, fileOf, narrow, open, shownRows, unfold, wide, widthBeyond } from './browser.ts'

describe('axe-core finds nothing', () => {
  const looks = {
    light: { ...wide, colorScheme: 'light' },
    dark: { ...wide, colorScheme: 'dark' },
    'light and 400 pixels wide': { ...narrow, colorScheme: 'light' },
    'dark and 400 pixels wide': { ...narrow, colorScheme: 'dark' },
  } satisfies Record<string, BrowserContextOptions>
  for (const [look, options] of Object.entries(looks)) {
    test(`in a page with every status, ${look}`, () =>
      open('all', options, async page => {
        await unfold(page, 2)
        await check(page)
      }))
    test(`in a page with a map that is zoomed, ${look}`, () =>
      open('one', options, async page => {
        await page.locator('.band.is-stack').click()
        await page.locator('.band.is-stack').hover()
        await check(page)
      }))
  }
  test('in a page with 400 modules, three of them unfolded', { timeout: 300_000 }, () =>
    open('many', wide, async page => {
      await unfold(page, 3)
      await check(page)
    }),
  )
  test('in a page of hostile text', { timeout: 300_000 }, () =>
    open('hostile', wide, async page => {
      await unfold(page, 3)
      await check(page)
    }),
  )
  test('in a page without modules', () => open('nothing', wide, check))
})

describe('the map of a memory', () => {
  const active = (page: Page) => page.evaluate(() => document.activeElement?.querySelector('span')?.textContent)
  const told = (page: Page) => page.locator('p.told').textContent()
  const view = (page: Page) => page.locator('.zoom output').textContent()
  const heap = 'heap · address 0x072000 · size 1.12 MiB · in the input 0 · changed 0 · added 361 KiB'

  test('tells of a region under the pointer, and of an address', () =>
    open('one', wide, async page => {
      assert.match((await told(page)) ?? '', /^Point at the map/)
      await page.locator('.band.is-heap').hover()
      assert.equal(await told(page), `${heap} · non-zero 361 KiB · gzip 158 KiB`)
      await page.locator('.map svg').hover({ position: { x: 500, y: 10 } })
      assert.match((await told(page)) ?? '', /^0x0[0-9a-f]{5} is in heap · address 0x072000/)
      await page.mouse.move(0, 0)
      assert.match((await told(page)) ?? '', /^Point at the map/)
    }))

  test('zooms to a region by a click, and back by another', () =>
    open('one', wide, async page => {
      const map = await page.locator('.map').boundingBox()
      const stack = page.locator('.band.is-stack')
      assert.ok(((await stack.boundingBox())?.width ?? 0) < 0.05 * (map?.width ?? 0))
      await stack.click()
      assert.equal((await stack.boundingBox())?.width, map?.width)
      assert.equal(await view(page), '0x062000 to 0x072000')
      assert.deepEqual(await page.locator('.axis span').allTextContents(), [
        ...['0x062000', '0x066000', '0x06a000', '0x06e000', '0x072000'],
      ])
      assert.equal(await page.locator('.map svg').getAttribute('viewBox'), '62.72 0 10.24 40')
      await stack.click()
      assert.equal(await view(page), '')
      assert.equal(await page.locator('.map svg').getAttribute('viewBox'), '0 0 256 40')
    }))

  test('zooms to a range by a click on its mark or its row', () =>
    open('one', wide, async page => {
      const range = page.locator('.marks > *').first()
      await range.click()
      assert.equal(await view(page), '0x0c8040 to 0x140040')
      await page.getByRole('button', { name: 'Whole memory' }).click()
      assert.equal(await view(page), '')
      await page.getByRole('button', { name: '0x0c8040' }).click()
      assert.equal(await view(page), '0x0c8040 to 0x140040')
    }))

  test('zooms to each of 200 regions of 4 GiB by a click on its row', () =>
    open('vast', wide, async page => {
      const rows = page.locator('.grid').first().locator('tbody button')
      await rows.nth(9).click()
      assert.equal(await view(page), '0x000002328 to 0x000002710')
      await page.locator('.map svg').hover()
      await rows.nth(150).click()
      assert.equal(await view(page), '0x0000249f0 to 0x000024dd8')
      assert.deepEqual(await page.locator('.band:not(.out)').allTextContents(), [`.data.${'long_'.repeat(18)}lon…`])
    }))

  test('zooms by its buttons and by a click on the drawing', () =>
    open('one', wide, async page => {
      await page.getByRole('button', { name: 'Zoom in' }).click()
      assert.equal(await view(page), '0x064000 to 0x12c000')
      await page.getByRole('button', { name: 'Zoom out' }).click()
      assert.equal(await view(page), '')
      const { width = 0 } = (await page.locator('.map svg').boundingBox()) ?? {}
      await page.locator('.map svg').click({ position: { x: width / 2, y: 10 } })
      assert.match((await view(page)) ?? '', /^0x0960.. to 0x0fa0..$/)
    }))

  test('is worked by keyboard: one stop of Tab, arrows, Enter, + and −, Escape', () =>
    open('one', wide, async page => {
      await page.locator('.zoom button').last().focus()
      await page.keyboard.press('Tab')
      assert.equal(await active(page), 'unused')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      assert.equal(await active(page), '.data')
      assert.match((await told(page)) ?? '', /^\.data · address 0x002000 · size 256 B/)
      await page.keyboard.press('Enter')
      assert.equal(await view(page), '0x002000 to 0x002100')
      await page.keyboard.press('ArrowRight')
      assert.equal(await view(page), '0x002100 to 0x062000')
      await page.keyboard.press('+')
      assert.equal(await view(page), '0x01a0c0 to 0x04a040')
      await page.keyboard.press('-')
      assert.equal(await view(page), '0x002100 to 0x062000')
      await page.keyboard.press('Escape')
      assert.equal(await view(page), '')
      await page.keyboard.press('End')
      assert.equal(await active(page), 'heap')
      await page.keyboard.press(' ')
      assert.equal(await view(page), '0x072000 to 0x190000')
      await page.keyboard.press('Home')
      assert.equal(await active(page), 'unused')
      await page.keyboard.press('Shift+Tab')
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Whole memory')
    }))

  test('shows where the focus is', () =>
    open('one', wide, async page => {
      await page.locator('.zoom button').last().focus()
      await page.keyboard.press('Tab')
      const style = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)
      assert.equal(style, 'solid')
    }))

  test('gives each region to a screen reader as a button that says all of it', () =>
    open('one', wide, async page => {
      const label = await page.locator('.band.is-heap').getAttribute('aria-label')
      assert.ok(label?.startsWith(heap))
      assert.equal(await page.getByRole('group', { name: 'Regions', exact: true }).getByRole('button').count(), 6 + 6)
    }))

  test('is drawn, labelled and explained by its tables without a script', () =>
    open('one', { ...wide, javaScriptEnabled: false }, async page => {
      assert.equal(await page.locator('.band.is-heap span').isVisible(), true)
      assert.match((await page.locator('.bands').getAttribute('aria-label')) ?? '', /heap 1\.12 MiB$/)
      assert.equal(await page.locator('.grid').first().locator('tbody tr').count(), 6)
      assert.equal(await page.locator('.filter, .zoom, p.told').filter({ visible: true }).count(), 0)
    }))

  test('becomes active once its module is unfolded', () =>
    open('many', wide, async page => {
      assert.equal(await page.locator('.map.active').count(), 0)
      await page.locator('details.module > summary').first().click()
      await page.locator('.map.active').waitFor()
      assert.equal(await page.locator('.map.active').count(), 1)
    }))

  test('moves nothing by itself', () =>
    open('one', wide, async page => {
      await page.locator('.band.is-stack').click()
      assert.equal(await page.evaluate(() => document.getAnimations().length), 0)
    }))
})

describe('the table of 400 modules', () => {
  test('is filtered by a part of a whole path, also of the folders that are not shown', () =>
    open('many', wide, async page => {
      const filter = page.locator('.filter input')
      await filter.fill('module-39')
      assert.equal(await shownRows(page).count(), 11)
      assert.equal(await page.locator('details.module:not([hidden])').count(), 11)
      await filter.fill('engines/build/P7/')
      assert.deepEqual(await shownRows(page).locator('.path').allTextContents(), ['p7/module-7.wasm'])
      await filter.fill('')
      assert.equal(await shownRows(page).count(), 400)
    }))

  test('is sorted by what the numbers are, down and up', () =>
    open('many', wide, async page => {
      const growth = page.locator('table.modules thead th').filter({ hasText: 'growth' })
      const values = async () =>
        page.evaluate(() =>
          [...document.querySelectorAll<HTMLTableRowElement>('table.modules tbody tr')].map(row =>
            Number(row.cells[4]?.dataset.value),
          ),
        )
      await growth.locator('button').click()
      assert.equal(await growth.getAttribute('aria-sort'), 'descending')
      const down = await values()
      assert.deepEqual(
        down,
        down.toSorted((one, other) => other - one),
      )
      assert.ok((down[0] ?? 0) > (down[399] ?? 0))
      await page.keyboard.press('Enter')
      assert.equal(await growth.getAttribute('aria-sort'), 'ascending')
      assert.deepEqual(await values(), down.toReversed())
    }))

  test('leads to the details of a module, and unfolds them', () =>
    open('many', wide, async page => {
      await page.locator('a[href="#module-200"]').click()
      await page.locator('#module-200').waitFor({ state: 'visible' })
      assert.equal(await page.locator('details.module[open]').count(), 1)
      await page.locator('details.module[open] > summary').click()
      assert.equal(await page.locator('details.module[open]').count(), 0)
    }))

  test('opens within 10 seconds, and has at most 16 KiB for a module', t =>
    open('many', wide, async page => {
      const time = await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.duration ?? Number.NaN)
      const kibibytes = Math.round(statSync(fileOf('many')).size / 1024)
      t.diagnostic(`${Math.round(time)} ms, ${kibibytes} KiB`)
      assert.ok(time < 10_000)
      assert.ok(kibibytes < 400 * 16)
    }))
})

describe('the page fits', () => {
  for (const name of ['one', 'all', 'many', 'vast', 'hostile'] as const)
    test(`into 400 pixels without moving sideways: ${name}`, { timeout: 120_000 }, () =>
      open(name, narrow, async page => {
        await unfold(page, 3)
        assert.equal(await widthBeyond(page), 0)
      }),
    )

  test('into 400 pixels with a table that scrolls, and leaves at least half of its width to the figures', () =>
    open('many', narrow, async page => {
      const scroll = page.locator('.scroll').first()
      const [table, name] = await Promise.all([
        scroll.boundingBox(),
        page.locator('.modules tbody th').first().boundingBox(),
      ])
      assert.ok((name?.width ?? 400) < (table?.width ?? 0) / 2)
      await scroll.evaluate(element => element.scrollBy(200, 0))
      assert.equal((await page.locator('.modules tbody th').first().boundingBox())?.x, name?.x)
    }))

  test('into 1,280 pixels with every column of the table in sight', () =>
    open('all', wide, async page => {
      const beyond = await page
        .locator('.scroll')
        .first()
        .evaluate(element => element.scrollWidth - element.clientWidth)
      assert.equal(beyond, 0)
    }))

  test('onto paper, without what only a screen can do', () =>
    open('one', wide, async page => {
      await page.emulateMedia({ media: 'print' })
      assert.equal(await page.locator('.zoom:visible, p.told:visible, .filter:visible').count(), 0)
      assert.equal(await page.locator('.band.is-heap').isVisible(), true)
      assert.equal(await widthBeyond(page), 0)
      assert.ok((await page.pdf({ format: 'A4' })).length > 10_000)
    }))
})

test('hostile text does nothing in a browser', () =>
  open('hostile', wide, async page => {
    await unfold(page, 100)
    assert.equal(await page.locator('img, iframe, object, script:not(:last-of-type)').count(), 0)
  }))
