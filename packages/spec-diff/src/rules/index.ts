import { callbackAdded } from './operation/callback-added.ts'
import { callbackRemoved } from './operation/callback-removed.ts'
import { documentationChanged } from './document/documentation-changed.ts'
import { extensionChanged } from './document/extension-changed.ts'
import { operationAdded } from './operation/operation-added.ts'
import { operationDeprecated } from './operation/operation-deprecated.ts'
import { operationIdAdded } from './operation/operation-id-added.ts'
import { operationIdChanged } from './operation/operation-id-changed.ts'
import { operationNoLongerDeprecated } from './operation/operation-no-longer-deprecated.ts'
import { operationRemoved } from './operation/operation-removed.ts'
import { operationRemovedAfterSunset } from './operation/operation-removed-after-sunset.ts'
import { operationStabilityLowered } from './operation/operation-stability-lowered.ts'
import { operationSunsetMoved } from './operation/operation-sunset-moved.ts'
import { operationTagsChanged } from './operation/operation-tags-changed.ts'
import { requestAdditionalPropertiesNarrowed } from './schema/request-additional-properties-narrowed.ts'
import { requestAdditionalPropertiesWidened } from './schema/request-additional-properties-widened.ts'
import { requestAlternativesNarrowed } from './schema/request-alternatives-narrowed.ts'
import { requestAlternativesWidened } from './schema/request-alternatives-widened.ts'
import { requestBodyAdded } from './body/request-body-added.ts'
import { requestBodyBecameOptional } from './body/request-body-became-optional.ts'
import { requestBodyBecameRequired } from './body/request-body-became-required.ts'
import { requestBodyRemoved } from './body/request-body-removed.ts'
import { requestConditionNarrowed } from './schema/request-condition-narrowed.ts'
import { requestConditionWidened } from './schema/request-condition-widened.ts'
import { requestContainsNarrowed } from './schema/request-contains-narrowed.ts'
import { requestContainsWidened } from './schema/request-contains-widened.ts'
import { requestContentNarrowed } from './schema/request-content-narrowed.ts'
import { requestContentWidened } from './schema/request-content-widened.ts'
import { requestDefaultChanged } from './schema/request-default-changed.ts'
import { requestDefaultedPropertyRequirednessChanged } from './property/request-defaulted-property-requiredness-changed.ts'
import { requestDependenciesNarrowed } from './schema/request-dependencies-narrowed.ts'
import { requestDependenciesWidened } from './schema/request-dependencies-widened.ts'
import { requestDiscriminatorAdded } from './schema/request-discriminator-added.ts'
import { requestDiscriminatorChanged } from './schema/request-discriminator-changed.ts'
import { requestDiscriminatorRemoved } from './schema/request-discriminator-removed.ts'
import { requestDiscriminatorValueAdded } from './schema/request-discriminator-value-added.ts'
import { requestDiscriminatorValueChanged } from './schema/request-discriminator-value-changed.ts'
import { requestDiscriminatorValueRemoved } from './schema/request-discriminator-value-removed.ts'
import { requestEncodingChanged } from './body/request-encoding-changed.ts'
import { requestEncodingWidened } from './body/request-encoding-widened.ts'
import { requestEnumNarrowed } from './schema/request-enum-narrowed.ts'
import { requestEnumWidened } from './schema/request-enum-widened.ts'
import { requestExtensibleValueAdded } from './schema/request-extensible-value-added.ts'
import { requestExtensibleValueRemoved } from './schema/request-extensible-value-removed.ts'
import { requestFormatNarrowed } from './schema/request-format-narrowed.ts'
import { requestFormatWidened } from './schema/request-format-widened.ts'
import { requestMaxItemsNarrowed } from './schema/request-max-items-narrowed.ts'
import { requestMaxItemsWidened } from './schema/request-max-items-widened.ts'
import { requestMaxLengthNarrowed } from './schema/request-max-length-narrowed.ts'
import { requestMaxLengthWidened } from './schema/request-max-length-widened.ts'
import { requestMaxPropertiesNarrowed } from './schema/request-max-properties-narrowed.ts'
import { requestMaxPropertiesWidened } from './schema/request-max-properties-widened.ts'
import { requestMaximumNarrowed } from './schema/request-maximum-narrowed.ts'
import { requestMaximumWidened } from './schema/request-maximum-widened.ts'
import { requestMediaTypeAdded } from './body/request-media-type-added.ts'
import { requestMediaTypeNarrowed } from './body/request-media-type-narrowed.ts'
import { requestMediaTypeRemoved } from './body/request-media-type-removed.ts'
import { requestMediaTypeWidened } from './body/request-media-type-widened.ts'
import { requestMinItemsNarrowed } from './schema/request-min-items-narrowed.ts'
import { requestMinItemsWidened } from './schema/request-min-items-widened.ts'
import { requestMinLengthNarrowed } from './schema/request-min-length-narrowed.ts'
import { requestMinLengthWidened } from './schema/request-min-length-widened.ts'
import { requestMinPropertiesNarrowed } from './schema/request-min-properties-narrowed.ts'
import { requestMinPropertiesWidened } from './schema/request-min-properties-widened.ts'
import { requestMinimumNarrowed } from './schema/request-minimum-narrowed.ts'
import { requestMinimumWidened } from './schema/request-minimum-widened.ts'
import { requestMultipleOfNarrowed } from './schema/request-multiple-of-narrowed.ts'
import { requestMultipleOfWidened } from './schema/request-multiple-of-widened.ts'
import { requestNegationNarrowed } from './schema/request-negation-narrowed.ts'
import { requestNegationWidened } from './schema/request-negation-widened.ts'
import { requestNullNarrowed } from './schema/request-null-narrowed.ts'
import { requestNullWidened } from './schema/request-null-widened.ts'
import { requestParameterAdded } from './parameter/request-parameter-added.ts'
import { requestParameterBecameOptional } from './parameter/request-parameter-became-optional.ts'
import { requestParameterBecameRequired } from './parameter/request-parameter-became-required.ts'
import { requestParameterDefaultChanged } from './parameter/request-parameter-default-changed.ts'
import { requestParameterDeprecated } from './parameter/request-parameter-deprecated.ts'
import { requestParameterEmptyValueNarrowed } from './parameter/request-parameter-empty-value-narrowed.ts'
import { requestParameterEmptyValueWidened } from './parameter/request-parameter-empty-value-widened.ts'
import { requestParameterMoved } from './parameter/request-parameter-moved.ts'
import { requestParameterNoLongerDeprecated } from './parameter/request-parameter-no-longer-deprecated.ts'
import { requestParameterRemoved } from './parameter/request-parameter-removed.ts'
import { requestParameterRemovedAfterSunset } from './parameter/request-parameter-removed-after-sunset.ts'
import { requestParameterSerializationChanged } from './parameter/request-parameter-serialization-changed.ts'
import { requestParameterSunsetMoved } from './parameter/request-parameter-sunset-moved.ts'
import { requestPatternNarrowed } from './schema/request-pattern-narrowed.ts'
import { requestPatternWidened } from './schema/request-pattern-widened.ts'
import { requestPropertyAdded } from './property/request-property-added.ts'
import { requestPropertyBecameOptional } from './property/request-property-became-optional.ts'
import { requestPropertyBecameRequired } from './property/request-property-became-required.ts'
import { requestPropertyHidden } from './property/request-property-hidden.ts'
import { requestPropertyNamesNarrowed } from './schema/request-property-names-narrowed.ts'
import { requestPropertyNamesWidened } from './schema/request-property-names-widened.ts'
import { requestPropertyRemoved } from './property/request-property-removed.ts'
import { requestPropertyRemovedAfterSunset } from './property/request-property-removed-after-sunset.ts'
import { requestPropertyShown } from './property/request-property-shown.ts'
import { requestRequiredBodyAdded } from './body/request-required-body-added.ts'
import { requestRequiredParameterAdded } from './parameter/request-required-parameter-added.ts'
import { requestRequiredPropertyAdded } from './property/request-required-property-added.ts'
import { requestSchemaDeprecated } from './schema/request-schema-deprecated.ts'
import { requestSchemaDocumentationChanged } from './schema/request-schema-documentation-changed.ts'
import { requestSchemaExtensionChanged } from './schema/request-schema-extension-changed.ts'
import { requestSchemaNarrowed } from './schema/request-schema-narrowed.ts'
import { requestSchemaNoLongerDeprecated } from './schema/request-schema-no-longer-deprecated.ts'
import { requestSchemaRewritten } from './schema/request-schema-rewritten.ts'
import { requestSchemaSunsetMoved } from './schema/request-schema-sunset-moved.ts'
import { requestSchemaWidened } from './schema/request-schema-widened.ts'
import { requestTypeNarrowed } from './schema/request-type-narrowed.ts'
import { requestTypeWidened } from './schema/request-type-widened.ts'
import { requestUnevaluatedNarrowed } from './schema/request-unevaluated-narrowed.ts'
import { requestUnevaluatedWidened } from './schema/request-unevaluated-widened.ts'
import { requestUniqueItemsNarrowed } from './schema/request-unique-items-narrowed.ts'
import { requestUniqueItemsWidened } from './schema/request-unique-items-widened.ts'
import { responseAdditionalPropertiesNarrowed } from './schema/response-additional-properties-narrowed.ts'
import { responseAdditionalPropertiesWidened } from './schema/response-additional-properties-widened.ts'
import { responseAlternativesNarrowed } from './schema/response-alternatives-narrowed.ts'
import { responseAlternativesWidened } from './schema/response-alternatives-widened.ts'
import { responseBodyAdded } from './body/response-body-added.ts'
import { responseBodyBecameOptional } from './body/response-body-became-optional.ts'
import { responseBodyBecameRequired } from './body/response-body-became-required.ts'
import { responseBodyRemoved } from './body/response-body-removed.ts'
import { responseClosedPropertyAdded } from './property/response-closed-property-added.ts'
import { responseConditionNarrowed } from './schema/response-condition-narrowed.ts'
import { responseConditionWidened } from './schema/response-condition-widened.ts'
import { responseContainsNarrowed } from './schema/response-contains-narrowed.ts'
import { responseContainsWidened } from './schema/response-contains-widened.ts'
import { responseContentNarrowed } from './schema/response-content-narrowed.ts'
import { responseContentWidened } from './schema/response-content-widened.ts'
import { responseDefaultChanged } from './schema/response-default-changed.ts'
import { responseDependenciesNarrowed } from './schema/response-dependencies-narrowed.ts'
import { responseDependenciesWidened } from './schema/response-dependencies-widened.ts'
import { responseDiscriminatorAdded } from './schema/response-discriminator-added.ts'
import { responseDiscriminatorChanged } from './schema/response-discriminator-changed.ts'
import { responseDiscriminatorRemoved } from './schema/response-discriminator-removed.ts'
import { responseDiscriminatorValueAdded } from './schema/response-discriminator-value-added.ts'
import { responseDiscriminatorValueChanged } from './schema/response-discriminator-value-changed.ts'
import { responseDiscriminatorValueRemoved } from './schema/response-discriminator-value-removed.ts'
import { responseEncodingChanged } from './body/response-encoding-changed.ts'
import { responseEncodingNarrowed } from './body/response-encoding-narrowed.ts'
import { responseEnumNarrowed } from './schema/response-enum-narrowed.ts'
import { responseEnumWidened } from './schema/response-enum-widened.ts'
import { responseErrorStatusAdded } from './response/response-error-status-added.ts'
import { responseErrorStatusRemoved } from './response/response-error-status-removed.ts'
import { responseExtensibleValueAdded } from './schema/response-extensible-value-added.ts'
import { responseExtensibleValueRemoved } from './schema/response-extensible-value-removed.ts'
import { responseFormatNarrowed } from './schema/response-format-narrowed.ts'
import { responseFormatWidened } from './schema/response-format-widened.ts'
import { responseHeaderAdded } from './header/response-header-added.ts'
import { responseHeaderBecameOptional } from './header/response-header-became-optional.ts'
import { responseHeaderBecameRequired } from './header/response-header-became-required.ts'
import { responseHeaderDeprecated } from './header/response-header-deprecated.ts'
import { responseHeaderNoLongerDeprecated } from './header/response-header-no-longer-deprecated.ts'
import { responseHeaderRemoved } from './header/response-header-removed.ts'
import { responseHeaderRemovedAfterSunset } from './header/response-header-removed-after-sunset.ts'
import { responseHeaderSerializationChanged } from './header/response-header-serialization-changed.ts'
import { responseHeaderSunsetMoved } from './header/response-header-sunset-moved.ts'
import { responseLinkAdded } from './response/response-link-added.ts'
import { responseLinkChanged } from './response/response-link-changed.ts'
import { responseLinkRemoved } from './response/response-link-removed.ts'
import { responseMaxItemsNarrowed } from './schema/response-max-items-narrowed.ts'
import { responseMaxItemsWidened } from './schema/response-max-items-widened.ts'
import { responseMaxLengthNarrowed } from './schema/response-max-length-narrowed.ts'
import { responseMaxLengthWidened } from './schema/response-max-length-widened.ts'
import { responseMaxPropertiesNarrowed } from './schema/response-max-properties-narrowed.ts'
import { responseMaxPropertiesWidened } from './schema/response-max-properties-widened.ts'
import { responseMaximumNarrowed } from './schema/response-maximum-narrowed.ts'
import { responseMaximumWidened } from './schema/response-maximum-widened.ts'
import { responseMediaTypeAdded } from './body/response-media-type-added.ts'
import { responseMediaTypeNarrowed } from './body/response-media-type-narrowed.ts'
import { responseMediaTypeRemoved } from './body/response-media-type-removed.ts'
import { responseMediaTypeWidened } from './body/response-media-type-widened.ts'
import { responseMinItemsNarrowed } from './schema/response-min-items-narrowed.ts'
import { responseMinItemsWidened } from './schema/response-min-items-widened.ts'
import { responseMinLengthNarrowed } from './schema/response-min-length-narrowed.ts'
import { responseMinLengthWidened } from './schema/response-min-length-widened.ts'
import { responseMinPropertiesNarrowed } from './schema/response-min-properties-narrowed.ts'
import { responseMinPropertiesWidened } from './schema/response-min-properties-widened.ts'
import { responseMinimumNarrowed } from './schema/response-minimum-narrowed.ts'
import { responseMinimumWidened } from './schema/response-minimum-widened.ts'
import { responseMultipleOfNarrowed } from './schema/response-multiple-of-narrowed.ts'
import { responseMultipleOfWidened } from './schema/response-multiple-of-widened.ts'
import { responseNegationNarrowed } from './schema/response-negation-narrowed.ts'
import { responseNegationWidened } from './schema/response-negation-widened.ts'
import { responseNullNarrowed } from './schema/response-null-narrowed.ts'
import { responseNullWidened } from './schema/response-null-widened.ts'
import { responsePatternNarrowed } from './schema/response-pattern-narrowed.ts'
import { responsePatternWidened } from './schema/response-pattern-widened.ts'
import { responsePropertyAdded } from './property/response-property-added.ts'
import { responsePropertyBecameOptional } from './property/response-property-became-optional.ts'
import { responsePropertyBecameRequired } from './property/response-property-became-required.ts'
import { responsePropertyHidden } from './property/response-property-hidden.ts'
import { responsePropertyNamesNarrowed } from './schema/response-property-names-narrowed.ts'
import { responsePropertyNamesWidened } from './schema/response-property-names-widened.ts'
import { responsePropertyRemoved } from './property/response-property-removed.ts'
import { responsePropertyRemovedAfterSunset } from './property/response-property-removed-after-sunset.ts'
import { responsePropertyShown } from './property/response-property-shown.ts'
import { responseSchemaDeprecated } from './schema/response-schema-deprecated.ts'
import { responseSchemaDocumentationChanged } from './schema/response-schema-documentation-changed.ts'
import { responseSchemaExtensionChanged } from './schema/response-schema-extension-changed.ts'
import { responseSchemaNarrowed } from './schema/response-schema-narrowed.ts'
import { responseSchemaNoLongerDeprecated } from './schema/response-schema-no-longer-deprecated.ts'
import { responseSchemaRewritten } from './schema/response-schema-rewritten.ts'
import { responseSchemaSunsetMoved } from './schema/response-schema-sunset-moved.ts'
import { responseSchemaWidened } from './schema/response-schema-widened.ts'
import { responseStatusRangeNarrowed } from './response/response-status-range-narrowed.ts'
import { responseSuccessStatusAdded } from './response/response-success-status-added.ts'
import { responseSuccessStatusRemoved } from './response/response-success-status-removed.ts'
import { responseTypeNarrowed } from './schema/response-type-narrowed.ts'
import { responseTypeWidened } from './schema/response-type-widened.ts'
import { responseUnevaluatedNarrowed } from './schema/response-unevaluated-narrowed.ts'
import { responseUnevaluatedWidened } from './schema/response-unevaluated-widened.ts'
import { responseUniqueItemsNarrowed } from './schema/response-unique-items-narrowed.ts'
import { responseUniqueItemsWidened } from './schema/response-unique-items-widened.ts'
import { securityAdded } from './security/security-added.ts'
import { securityAlternativeAdded } from './security/security-alternative-added.ts'
import { securityAlternativeRemoved } from './security/security-alternative-removed.ts'
import { securityFlowAdded } from './security/security-flow-added.ts'
import { securityFlowRemoved } from './security/security-flow-removed.ts'
import { securityFlowScopeAdded } from './security/security-flow-scope-added.ts'
import { securityFlowScopeRemoved } from './security/security-flow-scope-removed.ts'
import { securityFlowUrlChanged } from './security/security-flow-url-changed.ts'
import { securityRemoved } from './security/security-removed.ts'
import { securitySchemeChanged } from './security/security-scheme-changed.ts'
import { securityScopeAdded } from './security/security-scope-added.ts'
import { securityScopeRemoved } from './security/security-scope-removed.ts'
import { serverAdded } from './document/server-added.ts'
import { serverRemoved } from './document/server-removed.ts'
import { serverVariableChanged } from './document/server-variable-changed.ts'
import { serverVariableNarrowed } from './document/server-variable-narrowed.ts'
import { tagChanged } from './document/tag-changed.ts'
import { unstableOperationRemoved } from './operation/unstable-operation-removed.ts'
import { webhookAdded } from './operation/webhook-added.ts'
import { webhookRemoved } from './operation/webhook-removed.ts'
import type { Rule } from './rule.ts'

const all = [
  callbackAdded,
  callbackRemoved,
  documentationChanged,
  extensionChanged,
  operationAdded,
  operationDeprecated,
  operationIdAdded,
  operationIdChanged,
  operationNoLongerDeprecated,
  operationRemoved,
  operationRemovedAfterSunset,
  operationStabilityLowered,
  operationSunsetMoved,
  operationTagsChanged,
  requestAdditionalPropertiesNarrowed,
  requestAdditionalPropertiesWidened,
  requestAlternativesNarrowed,
  requestAlternativesWidened,
  requestBodyAdded,
  requestBodyBecameOptional,
  requestBodyBecameRequired,
  requestBodyRemoved,
  requestConditionNarrowed,
  requestConditionWidened,
  requestContainsNarrowed,
  requestContainsWidened,
  requestContentNarrowed,
  requestContentWidened,
  requestDefaultChanged,
  requestDefaultedPropertyRequirednessChanged,
  requestDependenciesNarrowed,
  requestDependenciesWidened,
  requestDiscriminatorAdded,
  requestDiscriminatorChanged,
  requestDiscriminatorRemoved,
  requestDiscriminatorValueAdded,
  requestDiscriminatorValueChanged,
  requestDiscriminatorValueRemoved,
  requestEncodingChanged,
  requestEncodingWidened,
  requestEnumNarrowed,
  requestEnumWidened,
  requestExtensibleValueAdded,
  requestExtensibleValueRemoved,
  requestFormatNarrowed,
  requestFormatWidened,
  requestMaxItemsNarrowed,
  requestMaxItemsWidened,
  requestMaxLengthNarrowed,
  requestMaxLengthWidened,
  requestMaxPropertiesNarrowed,
  requestMaxPropertiesWidened,
  requestMaximumNarrowed,
  requestMaximumWidened,
  requestMediaTypeAdded,
  requestMediaTypeNarrowed,
  requestMediaTypeRemoved,
  requestMediaTypeWidened,
  requestMinItemsNarrowed,
  requestMinItemsWidened,
  requestMinLengthNarrowed,
  requestMinLengthWidened,
  requestMinPropertiesNarrowed,
  requestMinPropertiesWidened,
  requestMinimumNarrowed,
  requestMinimumWidened,
  requestMultipleOfNarrowed,
  requestMultipleOfWidened,
  requestNegationNarrowed,
  requestNegationWidened,
  requestNullNarrowed,
  requestNullWidened,
  requestParameterAdded,
  requestParameterBecameOptional,
  requestParameterBecameRequired,
  requestParameterDefaultChanged,
  requestParameterDeprecated,
  requestParameterEmptyValueNarrowed,
  requestParameterEmptyValueWidened,
  requestParameterMoved,
  requestParameterNoLongerDeprecated,
  requestParameterRemoved,
  requestParameterRemovedAfterSunset,
  requestParameterSerializationChanged,
  requestParameterSunsetMoved,
  requestPatternNarrowed,
  requestPatternWidened,
  requestPropertyAdded,
  requestPropertyBecameOptional,
  requestPropertyBecameRequired,
  requestPropertyHidden,
  requestPropertyNamesNarrowed,
  requestPropertyNamesWidened,
  requestPropertyRemoved,
  requestPropertyRemovedAfterSunset,
  requestPropertyShown,
  requestRequiredBodyAdded,
  requestRequiredParameterAdded,
  requestRequiredPropertyAdded,
  requestSchemaDeprecated,
  requestSchemaDocumentationChanged,
  requestSchemaExtensionChanged,
  requestSchemaNarrowed,
  requestSchemaNoLongerDeprecated,
  requestSchemaRewritten,
  requestSchemaSunsetMoved,
  requestSchemaWidened,
  requestTypeNarrowed,
  requestTypeWidened,
  requestUnevaluatedNarrowed,
  requestUnevaluatedWidened,
  requestUniqueItemsNarrowed,
  requestUniqueItemsWidened,
  responseAdditionalPropertiesNarrowed,
  responseAdditionalPropertiesWidened,
  responseAlternativesNarrowed,
  responseAlternativesWidened,
  responseBodyAdded,
  responseBodyBecameOptional,
  responseBodyBecameRequired,
  responseBodyRemoved,
  responseClosedPropertyAdded,
  responseConditionNarrowed,
  responseConditionWidened,
  responseContainsNarrowed,
  responseContainsWidened,
  responseContentNarrowed,
  responseContentWidened,
  responseDefaultChanged,
  responseDependenciesNarrowed,
  responseDependenciesWidened,
  responseDiscriminatorAdded,
  responseDiscriminatorChanged,
  responseDiscriminatorRemoved,
  responseDiscriminatorValueAdded,
  responseDiscriminatorValueChanged,
  responseDiscriminatorValueRemoved,
  responseEncodingChanged,
  responseEncodingNarrowed,
  responseEnumNarrowed,
  responseEnumWidened,
  responseErrorStatusAdded,
  responseErrorStatusRemoved,
  responseExtensibleValueAdded,
  responseExtensibleValueRemoved,
  responseFormatNarrowed,
  responseFormatWidened,
  responseHeaderAdded,
  responseHeaderBecameOptional,
  responseHeaderBecameRequired,
  responseHeaderDeprecated,
  responseHeaderNoLongerDeprecated,
  responseHeaderRemoved,
  responseHeaderRemovedAfterSunset,
  responseHeaderSerializationChanged,
  responseHeaderSunsetMoved,
  responseLinkAdded,
  responseLinkChanged,
  responseLinkRemoved,
  responseMaxItemsNarrowed,
  responseMaxItemsWidened,
  responseMaxLengthNarrowed,
  responseMaxLengthWidened,
  responseMaxPropertiesNarrowed,
  responseMaxPropertiesWidened,
  responseMaximumNarrowed,
  responseMaximumWidened,
  responseMediaTypeAdded,
  responseMediaTypeNarrowed,
  responseMediaTypeRemoved,
  responseMediaTypeWidened,
  responseMinItemsNarrowed,
  responseMinItemsWidened,
  responseMinLengthNarrowed,
  responseMinLengthWidened,
  responseMinPropertiesNarrowed,
  responseMinPropertiesWidened,
  responseMinimumNarrowed,
  responseMinimumWidened,
  responseMultipleOfNarrowed,
  responseMultipleOfWidened,
  responseNegationNarrowed,
  responseNegationWidened,
  responseNullNarrowed,
  responseNullWidened,
  responsePatternNarrowed,
  responsePatternWidened,
  responsePropertyAdded,
  responsePropertyBecameOptional,
  responsePropertyBecameRequired,
  responsePropertyHidden,
  responsePropertyNamesNarrowed,
  responsePropertyNamesWidened,
  responsePropertyRemoved,
  responsePropertyRemovedAfterSunset,
  responsePropertyShown,
  responseSchemaDeprecated,
  responseSchemaDocumentationChanged,
  responseSchemaExtensionChanged,
  responseSchemaNarrowed,
  responseSchemaNoLongerDeprecated,
  responseSchemaRewritten,
  responseSchemaSunsetMoved,
  responseSchemaWidened,
  responseStatusRangeNarrowed,
  responseSuccessStatusAdded,
  responseSuccessStatusRemoved,
  responseTypeNarrowed,
  responseTypeWidened,
  responseUnevaluatedNarrowed,
  responseUnevaluatedWidened,
  responseUniqueItemsNarrowed,
  responseUniqueItemsWidened,
  securityAdded,
  securityAlternativeAdded,
  securityAlternativeRemoved,
  securityFlowAdded,
  securityFlowRemoved,
  securityFlowScopeAdded,
  securityFlowScopeRemoved,
  securityFlowUrlChanged,
  securityRemoved,
  securitySchemeChanged,
  securityScopeAdded,
  securityScopeRemoved,
  serverAdded,
  serverRemoved,
  serverVariableChanged,
  serverVariableNarrowed,
  tagChanged,
  unstableOperationRemoved,
  webhookAdded,
  webhookRemoved,
] as const

/** The ids of all rules. */
export type RuleId = (typeof all)[number]['id']

/** Every rule, sorted by id. */
export const rules: readonly (Rule & { readonly id: RuleId })[] = all

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

/** The rule with an id. Throws for an unknown id. */
export const ruleById = (id: string): Rule => {
  const rule = byId.get(id)
  if (!rule) throw new Error(`There is no rule ${id}`)
  return rule
}
