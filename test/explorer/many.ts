import type { Model, VendorModel } from '../../scripts/stages/model.js';
import { realModel } from './support.js';

/**
 * A model of many vendors with a hundred codes each, in the words of the real
 * ones: each code takes its texts from different codes, with a number of its own.
 */
export function manyVendors(count: number): Model {
  const errors = realModel.vendors.flatMap((vendor) => vendor.errors);
  const vendors = Array.from({ length: count }, (_, index): VendorModel => {
    const base = realModel.vendors[index % realModel.vendors.length];
    if (base === undefined) throw new Error('There is no vendor.');
    return {
      ...base,
      id: `${base.id}-${String(index)}`,
      name: `${base.name} ${String(index)}`,
      codeType: 'string',
      errors: Array.from({ length: 100 }, (__, place) => {
        const at = (step: number): VendorModel['errors'][number] => {
          const error = errors[(index * 37 + place * step) % errors.length];
          if (error === undefined) throw new Error('There is no code.');
          return error;
        };
        const number = String(index * 100 + place).padStart(5, '0');
        return {
          ...at(1),
          code: `${String(at(7).code)}.${number}`,
          name: `${at(7).name}${number}`,
          description: `${at(3).description ?? at(3).message ?? ''} ${at(11).description ?? ''}`,
          aliases: [],
        };
      }),
    };
  });
  return { taxonomy: realModel.taxonomy, vendors, form: realModel.form };
}
