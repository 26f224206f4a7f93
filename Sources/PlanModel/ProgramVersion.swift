/// The version of the programs of this package.
package let programVersion = "0.1.0"
