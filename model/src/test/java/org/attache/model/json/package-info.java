/** Tests of the contract's JSON. */
@NullMarked
package org.attache.model.json;

import org.jspecify.annotations.NullMarked;
