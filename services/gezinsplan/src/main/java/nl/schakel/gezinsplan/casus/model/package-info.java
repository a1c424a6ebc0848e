/**
 * The family's plan as it is spoken about at the kitchen table: a casus, its parts, what one may ask of it, what then
 * happened and why something could not be. Pure: no framework, no clock, no chance.
 */
@NullMarked
package nl.schakel.gezinsplan.casus.model;

import org.jspecify.annotations.NullMarked;
