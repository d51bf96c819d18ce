/** A problem document, for the reference pages; the tests hold every problem against it. */
import { FIELD_ERROR_CODES } from './fields.ts';
import { z } from './zod.ts';

const fieldErrorSchema = z
  .strictObject({
    pointer: z.string().openapi({ description: "RFC 6901; '' is the body as a whole." }),
    code: z.enum(FIELD_ERROR_CODES),
    message: z.string(),
    parameter: z.string().optional().openapi({ description: 'The query parameter, where it is one.' }),
    header: z.string().optional().openapi({ description: 'The header, where it is one.' }),
  })
  .openapi('FieldError');

/** RFC 9457. */
export const problemSchema = z
  .strictObject({
    type: z.string().openapi({ description: 'A stable URI.', example: 'urn:winnow:problem:invalid' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(fieldErrorSchema).optional(),
    current: z.int().optional().openapi({ description: '`version-conflict`: the version that is current.' }),
    checks: z
      .record(z.string(), z.string())
      .optional()
      .openapi({ description: '`/readyz`: what each check found.' }),
  })
  .openapi('Problem');
