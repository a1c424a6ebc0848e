/**
 * What tests of every module share: one MongoDB and one Kafka in three forms, tokens, the portable dialect, the house
 * rules, approved events.
 */
@NullMarked
package nl.schakel.testkit;

import org.jspecify.annotations.NullMarked;
