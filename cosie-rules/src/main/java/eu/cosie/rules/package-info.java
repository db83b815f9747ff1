/** Names the style of generated code. The map of the rules is the documentation of the module. */
@CosieStyle
package eu.cosie.rules;

import eu.cosie.core.CosieStyle;
