namespace Concord.Import.Decks;

/// <summary>The colours that people name and that text is hidden with; other names are not told apart from the background.</summary>
internal static class ColourNames
{
    private static readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["white"] = "ffffff", ["black"] = "000000", ["red"] = "ff0000", ["green"] = "008000", ["lime"] = "00ff00", ["blue"] = "0000ff", ["yellow"] = "ffff00",
        ["cyan"] = "00ffff", ["aqua"] = "00ffff", ["magenta"] = "ff00ff", ["fuchsia"] = "ff00ff", ["silver"] = "c0c0c0", ["gray"] = "808080", ["grey"] = "808080",
        ["maroon"] = "800000", ["olive"] = "808000", ["navy"] = "000080", ["purple"] = "800080", ["teal"] = "008080", ["orange"] = "ffa500",
        ["snow"] = "fffafa", ["ivory"] = "fffff0", ["azure"] = "f0ffff", ["mintcream"] = "f5fffa", ["ghostwhite"] = "f8f8ff", ["floralwhite"] = "fffaf0",
        ["aliceblue"] = "f0f8ff", ["seashell"] = "fff5ee", ["honeydew"] = "f0fff0", ["whitesmoke"] = "f5f5f5", ["lavenderblush"] = "fff0f5", ["linen"] = "faf0e6",
        ["oldlace"] = "fdf5e6", ["cornsilk"] = "fff8dc", ["beige"] = "f5f5dc", ["lightyellow"] = "ffffe0", ["lightcyan"] = "e0ffff", ["lavender"] = "e6e6fa",
        ["gainsboro"] = "dcdcdc", ["lightgray"] = "d3d3d3", ["lightgrey"] = "d3d3d3", ["ltgray"] = "d3d3d3", ["darkgray"] = "a9a9a9", ["darkgrey"] = "a9a9a9", ["dkgray"] = "a9a9a9",
        ["dimgray"] = "696969", ["dimgrey"] = "696969", ["darkblue"] = "00008b", ["dkblue"] = "00008b", ["darkgreen"] = "006400", ["dkgreen"] = "006400", ["darkred"] = "8b0000", ["dkred"] = "8b0000",
        ["darkcyan"] = "008b8b", ["darkmagenta"] = "8b008b", ["darkyellow"] = "808000", ["midnightblue"] = "191970", ["darkslategray"] = "2f4f4f",
    };

    /// <summary>The colour of a name; null when it is not among them.</summary>
    public static Paint? Find(string? name) => name is not null && _names.TryGetValue(name, out var hex) ? Paint.Hex(hex) : null;
}
