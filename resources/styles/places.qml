<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40" styleCategories="Symbology|Labeling" labelsEnabled="1">
  <!-- The places of a run. Hollow, so that imagery and score map show; classes are set anew for each run (ui/layers/styles.py). -->
  <renderer-v2 type="graduatedSymbol" attr="score" graduatedMethod="GraduatedColor" enableorderby="1" symbollevels="0" forceraster="0" referencescale="-1">
    <ranges>
      <range symbol="0" lower="0.000000000000000" upper="0.166666666666667" label="0.00 – 0.17" render="true"/>
      <range symbol="1" lower="0.166666666666667" upper="0.333333333333333" label="0.17 – 0.33" render="true"/>
      <range symbol="2" lower="0.333333333333333" upper="0.500000000000000" label="0.33 – 0.50" render="true"/>
      <range symbol="3" lower="0.500000000000000" upper="0.666666666666667" label="0.50 – 0.67" render="true"/>
      <range symbol="4" lower="0.666666666666667" upper="0.833333333333333" label="0.67 – 0.83" render="true"/>
      <range symbol="5" lower="0.833333333333333" upper="1.000000000000000" label="0.83 – 1.00" render="true"/>
    </ranges>
    <symbols>
      <symbol name="0" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="1" pass="0">
          <Option type="Map">
            <Option name="joinstyle" value="miter" type="QString"/>
            <Option name="line_color" value="255,255,255,190" type="QString"/>
            <Option name="line_style" value="solid" type="QString"/>
            <Option name="line_width" value="1.05" type="QString"/>
            <Option name="line_width_unit" value="MM" type="QString"/>
          </Option>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="joinstyle" value="miter" type="QString"/>
            <Option name="line_color" value="68,1,84,255" type="QString"/>
            <Option name="line_style" value="solid" type="QString"/>
            <Option name="line_width" value="0.6" type="QString"/>
            <Option name="line_width_unit" value="MM" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="1" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="1" pass="0">
          <Option type="Map">
            <Option name="joinstyle" value="miter" type="QString"/>
            <Option name="line_color" value="255,255,255,190" type="QString"/>
            <Option name="line_style" value="solid" type="QString"/>
            <Option name="line_width" value="1.05" type="QString"/>
            <Option name="line_width_unit" value="MM" type="QString"/>
          </Option>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="joinstyle" value="miter" type="QString"/>
            <Option name="line_color" value="64,66,134,255" type="QString"/>
            <Option name="line_style" value="solid" type="QString"/>
            <Option name="line_width" value="0.6" type="QString"/>
            <Option name="line_width_unit" value="MM" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="2" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="1" pass="0">
          <Option type="Map">
            <Option name="joinstyle" value="miter" type="QString"/>
            <Option name="line_color" value="255,255,255,190" type="QString"/>
            <Option name="line_style" value="solid" type="QString"/>
            <Option name="line_width" value="1.05" type="QString"/>
            <Option name="line_width_unit" value="MM" type="QString"/>
          </Option>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="joinstyle" value="miter" type="QString"/>
            <Option name="line_color" value="42,120,142,255" type="QString"/>
            <Option name="line_style" value="solid" type="QString"/>
            <Option name="line_width" value="0.6" type="QString"/>
            <Option name="line_width_unit" value="MM" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="3" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="1" pass="0">
          <Option type="Map">
            <Option name="joinstyle" value="miter" type="QString"/>
            <Option name="line_color" value="255,255,255,190" type="QString"/>
            <Option name="line_style" value="solid" type="QString"/>
            <Option name="line_width" value="1.05" type="QString"/>
            <Option name="line_width_unit" value="MM" type="QString"/>
          </Option>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="joinstyle" value="miter" type="QString"/>
            <Option name="line_color" value="40,168,131,255" type="QString"/>
            <Option name="line_style" value="solid" type="QString"/>
            <Option name="line_width" value="0.6" type="QString"/>
            <Option name="line_width_unit" value="MM" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="4" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="1" pass="0">
          <Option type="Map">
            <Option name="joinstyle" value="miter" type="QString"/>
            <Option name="line_color" value="255,255,255,190" type="QString"/>
            <Option name="line_style" value="solid" type="QString"/>
            <Option name="line_width" value="1.05" type="QString"/>
            <Option name="line_width_unit" value="MM" type="QString"/>
          </Option>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="joinstyle" value="miter" type="QString"/>
            <Option name="line_color" value="124,209,79,255" type="QString"/>
            <Option name="line_style" value="solid" type="QString"/>
            <Option name="line_width" value="0.6" type="QString"/>
            <Option name="line_width_unit" value="MM" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="5" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="1" pass="0">
          <Option type="Map">
            <Option name="joinstyle" value="miter" type="QString"/>
            <Option name="line_color" value="255,255,255,190" type="QString"/>
            <Option name="line_style" value="solid" type="QString"/>
            <Option name="line_width" value="1.05" type="QString"/>
            <Option name="line_width_unit" value="MM" type="QString"/>
          </Option>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="joinstyle" value="miter" type="QString"/>
            <Option name="line_color" value="253,231,37,255" type="QString"/>
            <Option name="line_style" value="solid" type="QString"/>
            <Option name="line_width" value="0.6" type="QString"/>
            <Option name="line_width_unit" value="MM" type="QString"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
    <source-symbol>
      <symbol name="0" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="1" pass="0">
          <Option type="Map">
            <Option name="joinstyle" value="miter" type="QString"/>
            <Option name="line_color" value="255,255,255,190" type="QString"/>
            <Option name="line_style" value="solid" type="QString"/>
            <Option name="line_width" value="1.05" type="QString"/>
            <Option name="line_width_unit" value="MM" type="QString"/>
          </Option>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="joinstyle" value="miter" type="QString"/>
            <Option name="line_color" value="253,231,37,255" type="QString"/>
            <Option name="line_style" value="solid" type="QString"/>
            <Option name="line_width" value="0.6" type="QString"/>
            <Option name="line_width_unit" value="MM" type="QString"/>
          </Option>
        </layer>
      </symbol>
    </source-symbol>
    <colorramp name="[source]" type="gradient">
      <Option type="Map">
        <Option name="color1" value="68,1,84,255" type="QString"/>
        <Option name="color2" value="253,231,37,255" type="QString"/>
        <Option name="discrete" value="0" type="QString"/>
        <Option name="rampType" value="gradient" type="QString"/>
        <Option name="stops" value="0.111111;72,40,120,255:0.222222;62,73,137,255:0.333333;49,104,142,255:0.444444;38,130,142,255:0.555556;31,158,137,255:0.666667;53,183,121,255:0.777778;110,206,88,255:0.888889;181,222,43,255" type="QString"/>
      </Option>
    </colorramp>
    <classificationMethod id="EqualInterval">
      <symmetricMode enabled="0" symmetrypoint="0" astride="0"/>
      <labelFormat format="%1 – %2" labelprecision="2" trimtrailingzeroes="0"/>
    </classificationMethod>
    <orderby>
      <orderByClause asc="1" nullsFirst="0">score</orderByClause>
    </orderby>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="with_variable('now', coalesce(map_get(from_json(@kinscape_ranks), to_string($id)), &quot;rank&quot;), if(@now &lt;= 10, @now, NULL))" isExpression="1" fontFamily="Open Sans" fontSize="10" fontSizeUnit="Point" fontWeight="75" forcedBold="1" textColor="27,27,27,255" textOpacity="1" multilineHeight="1" multilineHeightUnit="Percentage" fontKerning="1">
        <text-buffer bufferDraw="1" bufferSize="0.9" bufferSizeUnits="MM" bufferColor="255,255,255,235" bufferOpacity="1" bufferNoFill="1" bufferJoinStyle="128"/>
      </text-style>
      <placement placement="1" quadOffset="4" priority="8" centroidInside="1" centroidWhole="1" overlapHandling="AllowOverlapAtNoCost" offsetUnits="MM" distUnits="MM"/>
      <rendering drawLabels="1" obstacle="0" maxNumLabels="2000" fontMaxPixelSize="10000"/>
      <dd_properties>
        <Option type="Map">
          <Option name="properties" type="Map">
            <Option name="ZIndex" type="Map">
              <Option name="active" value="true" type="bool"/>
              <Option name="expression" value="-coalesce(map_get(from_json(@kinscape_ranks), to_string($id)), &quot;rank&quot;)" type="QString"/>
              <Option name="type" value="3" type="int"/>
            </Option>
          </Option>
          <Option name="type" value="collection" type="QString"/>
        </Option>
      </dd_properties>
    </settings>
  </labeling>
  <layerGeometryType>2</layerGeometryType>
</qgis>
