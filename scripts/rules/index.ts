/** Every rule, in the order in which they are run. A new rule is a file here and a line below. */
import { codeText } from './code-text.js';
import { codeType } from './code-type.js';
import { deprecatedReplacement } from './deprecated-replacement.js';
import { familyForm } from './family-form.js';
import { fileName } from './file-name.js';
import { finishedDraft } from './finished-draft.js';
import { groupRange } from './group-range.js';
import { knownAnomalyCode } from './known-anomaly-code.js';
import { knownCategory } from './known-category.js';
import { knownGroup } from './known-group.js';
import { knownReason } from './known-reason.js';
import { knownSource } from './known-source.js';
import { memberNameRule } from './member-name.js';
import { messagePlaceholder } from './message-placeholder.js';
import { nameNeeded } from './name-needed.js';
import { noteOnDeparture } from './note-on-departure.js';
import { plainText } from './plain-text.js';
import { repeatedStatus } from './repeated-status.js';
import { reservedId } from './reserved-id.js';
import type { SpecRule, TaxonomyRule, WorkspaceRule } from './rule.js';
import { sentinelCode } from './sentinel-code.js';
import { shapeReadsNothing } from './shape-reads-nothing.js';
import { taxonomyReferences } from './taxonomy-references.js';
import { taxonomyUnique } from './taxonomy-unique.js';
import { uniqueCode } from './unique-code.js';
import { uniqueExport } from './unique-export.js';
import { uniqueFamily } from './unique-family.js';
import { uniqueId } from './unique-id.js';
import { uniqueName } from './unique-name.js';
import { unusedDeclaration } from './unused-declaration.js';

export const specRules: readonly SpecRule[] = [
  fileName,
  reservedId,
  uniqueId,
  uniqueCode,
  uniqueName,
  nameNeeded,
  memberNameRule,
  codeType,
  codeText,
  sentinelCode,
  groupRange,
  repeatedStatus,
  deprecatedReplacement,
  knownReason,
  knownCategory,
  noteOnDeparture,
  knownGroup,
  knownSource,
  unusedDeclaration,
  knownAnomalyCode,
  familyForm,
  uniqueFamily,
  messagePlaceholder,
  shapeReadsNothing,
  plainText,
  finishedDraft,
];

export const workspaceRules: readonly WorkspaceRule[] = [uniqueExport];

export const taxonomyRules: readonly TaxonomyRule[] = [taxonomyReferences, taxonomyUnique];
