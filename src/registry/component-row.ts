import { z } from 'zod';
import type { DocumentClass } from '../core/document-class.ts';
import type { Component } from '../core/office.ts';
import { effectiveCells, optionalText, optionalWord, procedureCode, text } from './cell-values.ts';
import { valueOfWord, type RegisterWords } from './register-words.ts';

/**
 * A row of the list of papers a procedure asks for. Where the list has no column that tells which are required or must be
 * digitised, all are (such lists name only what must be); where it has one, an empty cell is a no, because offices mark with
 * an x.
 */
export function componentRow({ words }: RegisterWords) {
  const marked = (label: string) => {
    const cell = optionalWord(words.yesNo, `${label} không rõ (cần có hoặc không)`);
    const absent = 'no such column';
    // Where there is such a column, a cell is at least empty.
    return z
      .unknown()
      .prefault(absent)
      .transform((value, context) => {
        if (value === absent) return true;
        const found = cell.safeParse(value);
        if (found.success) return found.data === 'yes';
        for (const { message } of found.error.issues) context.addIssue({ code: 'custom', message });
        return z.NEVER;
      });
  };
  const classes = optionalText('loại giấy tờ', 500).transform((written, context) => {
    const unknown: string[] = [];
    const found = classesIn(written, words.result, unknown);
    for (const word of unknown) {
      context.addIssue({ code: 'custom', message: `loại giấy tờ “${word}” không có trong danh sách loại giấy tờ` });
    }
    return unknown.length > 0 ? z.NEVER : found;
  });
  return z
    .object({
      procedure_code: procedureCode('mã thủ tục'),
      component: optionalText('mã thành phần', 100),
      name: text('tên thành phần', 1000),
      classes,
      required: marked('bắt buộc'),
      digitise: marked('phải số hóa'),
      ...effectiveCells,
      extra: z.record(z.string(), z.string()),
    })
    .transform(({ procedure_code, valid_from, valid_to, ...row }): Component => {
      const component = row.component || row.name;
      return {
        ...row,
        code: `${procedure_code} ${component} ${valid_from ?? ''}`.trim(),
        procedureCode: procedure_code,
        component,
        place: 0,
        validFrom: valid_from,
        validTo: valid_to,
      };
    });
}

/** Classes named in one cell, apart by semicolons or commas; a name may have a comma of its own. */
function classesIn(written: string, names: RegisterWords['words']['result'], unknown: string[]): DocumentClass[] {
  const found = new Set<DocumentClass>();
  const take = (text: string, separators: RegExp[]): void => {
    const word = text.trim();
    if (word === '') return;
    const known = valueOfWord<DocumentClass>(names, word);
    const [separator, ...finer] = separators;
    if (known) found.add(known);
    else if (separator && separator.test(word)) for (const part of word.split(separator)) take(part, finer);
    else if (finer.length > 0) take(word, finer);
    else unknown.push(word);
  };
  take(written, [/;/, /,/]);
  return [...found].sort();
}
