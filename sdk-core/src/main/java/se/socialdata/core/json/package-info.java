/**
 * How the SDK's types stand in JSON: one explicit description of each type serves everything that touches JSON.
 *
 * <p>The domain types carry no JSON annotations. A {@link se.socialdata.core.json.JsonRecord} names the properties of a
 * record, in order and with a description each; from it come decoding and encoding on Jackson 2 and on Jackson 3, the
 * JSON pointer and expectation of each error, and the JSON Schema. A record with a builder is read into the builder,
 * property by property; one without is made from its {@link se.socialdata.core.json.JsonValues} at once.
 * {@link se.socialdata.core.json.JsonTypes} holds the building blocks: text, dates, numbers, coded terms, lists.
 *
 * <p>The package knows neither Jackson: {@link se.socialdata.core.json.JsonInput} and
 * {@link se.socialdata.core.json.JsonOutput} are its own view of a token stream, with one adapter per generation in
 * {@code json.jackson2} and {@code json.jackson3}. Both libraries are optional dependencies.
 *
 * <p>Reading is strict unless asked to be lenient: an unknown property, an explicit {@code null}, a property that stands
 * twice or is missing is a {@link se.socialdata.core.json.JsonProblem} that says where and what was expected, and never
 * quotes the value.
 */
@NullMarked
package se.socialdata.core.json;

import org.jspecify.annotations.NullMarked;
