/** De bladzijde van de link, zonder account. */
@NullMarked
package nl.schakel.procesevaluatie.uitnodiging.web;

import org.jspecify.annotations.NullMarked;
