/** What people and other services do with a casus: one class each, with one public method. */
@NullMarked
package nl.schakel.gezinsplan.casus.application;

import org.jspecify.annotations.NullMarked;
