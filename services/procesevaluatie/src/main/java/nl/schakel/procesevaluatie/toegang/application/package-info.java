/** Beslissen, en vastleggen wie wat vroeg. */
@NullMarked
package nl.schakel.procesevaluatie.toegang.application;

import org.jspecify.annotations.NullMarked;
