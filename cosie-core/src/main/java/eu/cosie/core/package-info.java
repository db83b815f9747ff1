/** Holds the style of generated code. The map of the model is the documentation of the module. */
@CosieStyle
package eu.cosie.core;
