namespace SocraticBench.Local.Lake;

/// <summary>What a lake is opened for.</summary>
public enum LakeAccess
{
    /// <summary>Reading: nothing is created, not even the folder.</summary>
    ReadOnly,

    /// <summary>Reading and writing: the folder and its marker are made where they are missing.</summary>
    ReadWrite,
}
